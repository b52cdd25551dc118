import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay, village, villager } from '../given.ts';
import { begun, listed } from './listed.ts';

/** 没有这条规定的地方 */
const withoutBars = overlay(national2026, {
  id: 'no-bars',
  title: '没有规定',
  status: 'superseded',
  params: { candidateBars: null },
});

export const barredWriteInExamples: readonly Example[] = [
  { name: '另选的人因犯罪受过刑事处罚，宣布当选', given: elected('V3'), finds: ['doubt'] },
  { name: '四川：同样只提示', under: sichuan2026, given: elected('V3'), finds: ['doubt'] },
  { name: '海南：同样只提示', under: hainan2025, given: elected('V3'), finds: ['doubt'] },
  { name: '另选的人没有这些情形', given: elected('V4'), finds: [] },
  { name: '他本来就是候选人，归候选人那几条', given: elected('V1'), finds: [] },
  { name: '收回了宣布', given: [...elected('V3'), withdrawn('V3')], finds: ['repaired'] },
  { name: '没有这条规定的地方，不作声', under: withoutBars, given: elected('V3'), finds: [] },
];

/** V1、V2 是候选人，V3、V4 不是；V1、V3 受过刑事处罚。 */
function elected(person: PersonId): ElectionEvent[] {
  const bar = 'punished-for-crime';
  return [
    village([villager('V1', { bar }), villager('V2'), villager('V3', { bar }), villager('V4')]),
    listed(90, 'V1', 'V2'),
    begun(),
    { type: 'ElectedDeclared', on: pollingDay, poll: first, post: 'member', person },
  ];
}

function withdrawn(person: PersonId): ElectionEvent {
  return { type: 'DeclarationWithdrawn', on: pollingDay + 1, poll: first, post: 'member', person };
}
