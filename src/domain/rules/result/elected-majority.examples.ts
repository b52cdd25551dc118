import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import type { PollId } from '../../terms/ids.ts';
import { pollingDay } from '../given.ts';

export const electedMajorityExamples: readonly Example[] = [
  { name: '收回 100 张得 51 票', given: declaredWith('first#1', 51, 100), finds: [] },
  { name: '收回 100 张得 50 票，恰好一半不是过半数', given: declaredWith('first#1', 50, 100), finds: ['breach'] },
  { name: '收回 99 张得 50 票', given: declaredWith('first#1', 50, 99), finds: [] },
  { name: '收回 2406 张得 1200 票，还差 4 票', given: declaredWith('first#1', 1200, 2406), finds: ['breach'] },
  { name: '收回 2406 张得 1204 票', given: declaredWith('first#1', 1204, 2406), finds: [] },
  { name: '重新选举是全部重来，仍要过半数', given: declaredWith('repeat#1', 33, 99), finds: ['breach'] },
  { name: '另行选举不要求过半数', given: declaredWith('supplementary#1', 33, 99), finds: [] },
  { name: '平票后再次投票，得票多的当选', given: declaredWith('revote#1', 40, 99), finds: [] },
  {
    name: '宣布错了，当场更正',
    given: [
      ...declaredWith('first#1', 50, 100),
      { type: 'DeclarationWithdrawn', on: pollingDay, poll: 'first#1', post: 'chair', person: 'V7' },
    ],
    finds: ['repaired'],
  },
  { name: '河北：主任落选的 30 票计入委员，合起来 51 票', under: hebei2020, given: carriedDown(30, 21), finds: [] },
  { name: '河北：合起来 50 票，不到过半数', under: hebei2020, given: carriedDown(30, 20), finds: ['breach'] },
  { name: '河北：委员一票也没有、主任 51 票，加不加两可', under: hebei2020, given: carriedDown(51, 0), finds: [] },
];

function declaredWith(poll: PollId, votes: number, papers: number): ElectionEvent[] {
  return [
    {
      type: 'BoxCounted',
      on: pollingDay,
      poll,
      box: 'B1',
      papers,
      void: 0,
      blank: 0,
      votes: [{ post: 'chair', person: 'V7', votes }],
    },
    { type: 'ElectedDeclared', on: pollingDay, poll, post: 'chair', person: 'V7' },
  ];
}

/** V7 主任、委员各得几票，收回 100 张，宣布当选委员。 */
function carriedDown(chair: number, member: number): ElectionEvent[] {
  const votes = [
    { post: 'chair', person: 'V7', votes: chair },
    { post: 'member', person: 'V7', votes: member },
  ] as const;
  return [
    { type: 'BoxCounted', on: pollingDay, poll: 'first#1', box: 'B1', papers: 100, void: 0, blank: 0, votes: [...votes] },
    { type: 'ElectedDeclared', on: pollingDay, poll: 'first#1', post: 'member', person: 'V7' },
  ];
}
