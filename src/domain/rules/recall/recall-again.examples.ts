import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { called, counted, declared, demanded, term } from './recall-cases.ts';

/** 写明不得再提的地方 */
const never = overlay(national2026, {
  id: 'never',
  title: '不得再提',
  status: 'current',
  params: { recallAgain: { value: 'never', cites: ['TJ-40'], certainty: 'text' } },
});

const failed = [...term, demanded(), called(), ...counted(60, 20), declared(false)];

export const recallAgainExamples: readonly Example[] = [
  // 第 30 日是 1970 年 1 月 31 日，六个月的最后一天是 7 月 31 日，第 211 日。
  { name: '四川：六个月的最后一天又提', under: sichuan2026, given: [...failed, ...again(211)], finds: ['breach'] },
  { name: '四川：过了六个月再提', under: sichuan2026, given: [...failed, ...again(212)], finds: [] },
  { name: '四川：换了新的事实和理由', under: sichuan2026, given: [...failed, ...again(60, false)], finds: [] },
  { name: '不得再提的地方，过了六个月也不行', under: never, given: [...failed, ...again(212)], finds: ['breach'] },
  { name: '国法没有写', given: [...failed, ...again(60)], finds: [] },
];

function again(on: number, isSame = true) {
  return [
    demanded({ on, recall: 'Q2', ...(isSame && { sameAs: 'Q1' }) }),
    called({ on: on + 2, recall: 'Q2', poll: 'recall#2', heldOn: on + 20 }),
  ];
}
