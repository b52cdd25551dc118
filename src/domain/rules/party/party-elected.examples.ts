import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { assembly, assemblyDay, branch, counted, declared, listed, members, polling, sat, unregulated } from './party-cases.ts';

/** 应到二十人，实到十八人，收回十六张：过半要十票。 */
const held: Example['given'] = [...branch(20), ...listed(3, members(4)), ...sat(members(18)), polling];
const announced: ElectionEvent = { type: 'ResultAnnounced', on: assemblyDay, poll: assembly, onSpot: true };

export const partyElectedExamples: readonly Example[] = [
  { name: '十票，过了实到的一半', given: [...held, ...votes(['V1', 10]), ...declared('V1')], finds: [] },
  {
    name: '九票，恰好实到的一半，虽然过了收回的一半',
    given: [...held, ...votes(['V1', 9]), ...declared('V1')],
    finds: ['doubt'],
  },
  {
    name: '十票，过了实到的一半，没有过应到的一半，也当选',
    given: [...held, ...votes(['V1', 10]), ...declared('V1'), announced],
    finds: [],
  },
  {
    name: '票够了，公布时没有宣布他当选',
    given: [...held, ...votes(['V1', 12], ['V2', 10]), ...declared('V1'), announced],
    finds: ['doubt'],
  },
  { name: '票不够的没有宣布', given: [...held, ...votes(['V1', 12], ['V2', 9]), ...declared('V1'), announced], finds: [] },
  {
    name: '第三、第四票数相等，名额只剩一个，不替人定',
    given: [...held, ...votes(['V1', 14], ['V2', 13], ['V3', 10], ['V4', 10]), ...declared('V1', 'V2'), announced],
    finds: [],
  },
  {
    name: '宣布错了，第二天收回',
    given: [
      ...held,
      ...votes(['V1', 9]),
      ...declared('V1'),
      { type: 'DeclarationWithdrawn', on: assemblyDay + 1, poll: assembly, post: 'member', person: 'V1' },
    ],
    finds: ['repaired'],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyElected'),
    given: [...held, ...votes(['V1', 3]), ...declared('V1')],
    finds: [],
  },
];

function votes(...got: readonly (readonly [PersonId, number])[]): readonly ElectionEvent[] {
  return counted(got, 16);
}
