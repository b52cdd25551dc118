import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, passed } from '../given.ts';
import { byElected, byElectionCalled, fell, inOffice, term, three } from './recall-cases.ts';

const threeLeft = [opened('recall'), inOffice(three), fell('sentenced')];
const fourLeft = [...term, fell('sentenced')];
const chairGone = [...term, fell('sentenced', { person: 'V1' })];
const held = (on: number) => [byElectionCalled(), ...byElected(60, 40, 'V9', on)];

// 第 20 日是 1970 年 1 月 21 日，三个月的最后一天是 4 月 21 日，第 110 日。
export const byelectMustExamples: readonly Example[] = [
  {
    name: '四川：只剩两人，三个月的最后一天补选',
    under: sichuan2026,
    given: [...threeLeft, ...held(110), passed(120)],
    finds: [],
  },
  { name: '四川：过了一天才补选', under: sichuan2026, given: [...threeLeft, ...held(111)], finds: ['repaired'] },
  { name: '四川：过了三个月没有补选', under: sichuan2026, given: [...threeLeft, passed(111)], finds: ['breach'] },
  { name: '四川：三个月没有到', under: sichuan2026, given: [...threeLeft, passed(110)], finds: [] },
  { name: '四川：还有三人，可以不补', under: sichuan2026, given: [...fourLeft, passed(150)], finds: [] },
  { name: '四川：主任空缺没有写必须补', under: sichuan2026, given: [...chairGone, passed(150)], finds: [] },
  { name: '海南：主任空缺，过了三个月没有补选', under: hainan2025, given: [...chairGone, passed(111)], finds: ['breach'] },
  { name: '国法写可以补选，没有期限', given: [...threeLeft, passed(150)], finds: [] },
];
