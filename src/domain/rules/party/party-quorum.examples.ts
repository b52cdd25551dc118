import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { assembly, assemblyDay, branch, members, sat, unregulated } from './party-cases.ts';

export const partyQuorumExamples: readonly Example[] = [
  { name: '应到十人，实到八人，恰好五分之四', given: [...branch(), ...sat(members(8))], finds: [] },
  { name: '应到十人，实到七人', given: [...branch(), ...sat(members(7))], finds: ['doubt'] },
  { name: '列席的预备党员不算到会', given: [...branch(), ...sat([...members(7), 'V91'])], finds: ['doubt'] },
  {
    name: '两人报了上级同意、大会通过不计入应到：应到八人，实到七人',
    given: [...branch(), settled(members(8), ['V9', 'V10'], true), ...sat(members(7))],
    finds: [],
  },
  {
    name: '支部自己划掉两人，应到还是十人',
    given: [...branch(), settled(members(8), ['V9', 'V10'], false), ...sat(members(7))],
    finds: ['doubt'],
  },
  {
    name: '头一次没有开，改日到齐了再开',
    given: [
      ...branch(),
      signedIn(members(7)),
      postponed(),
      ...sat(members(9)).map((event) => ({ ...event, on: assemblyDay + 3 })),
    ],
    finds: [],
  },
  {
    name: '没有签到的记录，不猜',
    given: [...branch(), { type: 'AssemblyOpened', on: assemblyDay, poll: assembly, counted: 7 }],
    finds: [],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyQuorum'),
    given: [...branch(), ...sat(members(2))],
    finds: [],
  },
];

function settled(due: readonly PersonId[], excused: readonly PersonId[], agreed: boolean): ElectionEvent {
  return { type: 'AssemblyRollSettled', on: 42, poll: assembly, due: [...due], excused: [...excused], agreed };
}

function signedIn(present: readonly PersonId[]): ElectionEvent {
  return { type: 'AssemblySignedIn', on: assemblyDay, poll: assembly, present: [...present] };
}

function postponed(): ElectionEvent {
  return { type: 'AssemblyPostponed', on: assemblyDay, poll: assembly, to: assemblyDay + 3 };
}
