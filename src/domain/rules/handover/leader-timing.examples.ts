import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed, village, villager } from '../given.ts';
import { newlyMade } from './handover-cases.ts';
import { leader } from './leader-cases.ts';

const twoGroups = village([villager('V1'), villager('V2', { group: 2 })]);
const begun = [newlyMade[0] ?? passed(1), twoGroups, ...newlyMade.slice(1)];

export const leaderTimingExamples: readonly Example[] = [
  {
    name: '四川：恰在第十五天，两个组都推选了',
    under: sichuan2026,
    given: [...begun, leader(1, 112), leader(2, 115), passed(120)],
    finds: [],
  },
  {
    name: '四川：第二组第十六天才推选',
    under: sichuan2026,
    given: [...begun, leader(1, 112), leader(2, 116)],
    finds: ['repaired'],
  },
  { name: '四川：第二组没有推选', under: sichuan2026, given: [...begun, leader(1, 112), passed(116)], finds: ['breach'] },
  { name: '四川：第十五天，还来得及', under: sichuan2026, given: [...begun, passed(115)], finds: [] },
  { name: '海南：恰在第三十天', under: hainan2025, given: [...begun, leader(1, 130), leader(2, 130), passed(140)], finds: [] },
  { name: '海南：过了三十天，从哪天起算没有写明', under: hainan2025, given: [...begun, passed(131)], finds: ['doubt'] },
  {
    name: '不知道有哪些小组的，推选过就不说',
    under: sichuan2026,
    given: [...newlyMade, leader(1, 112), passed(120)],
    finds: [],
  },
  { name: '国法没有写几天', given: [...begun, passed(150)], finds: [] },
];
