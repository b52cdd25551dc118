import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { called, counted, demanded, term } from './recall-cases.ts';

const begun = [...term, demanded(), called()];

export const recallDeadlineExamples: readonly Example[] = [
  { name: '海南：第三十天投票', under: hainan2025, given: [...begun, ...counted(60, 40, { on: 40 })], finds: [] },
  { name: '海南：第三十一天才投票', under: hainan2025, given: [...begun, ...counted(60, 40, { on: 41 })], finds: ['repaired'] },
  { name: '海南：第三十天，还来得及', under: hainan2025, given: [...begun, passed(40)], finds: [] },
  { name: '海南：过了三十天没有表决', under: hainan2025, given: [...begun, passed(41)], finds: ['breach'] },
  {
    name: '海南：联名的人不够，不用表决',
    under: hainan2025,
    given: [...term, demanded({ signers: 3 }), passed(60)],
    finds: [],
  },
  // 第 10 日是 1970 年 1 月 11 日，三个月的最后一天是 4 月 11 日，第 100 日。
  { name: '四川：三个月的最后一天投票', under: sichuan2026, given: [...begun, ...counted(60, 40, { on: 100 })], finds: [] },
  { name: '四川：三个月过了一天', under: sichuan2026, given: [...begun, ...counted(60, 40, { on: 101 })], finds: ['repaired'] },
  { name: '国法没有写期限', given: [...begun, passed(180)], finds: [] },
];
