import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { Ruling } from '../../terms/ballot.ts';
import { assembly, assemblyDay, branch, counted, listed, members, polling, unregulated } from './party-cases.ts';

const voted: Example['given'] = [...branch(), ...listed(3, members(4)), polling, ...counted([], 10)];

export const partyBallotValidExamples: readonly Example[] = [
  { name: '应选三名，选了三名，判有效', given: [...voted, ...judged(3, 'valid')], finds: [] },
  { name: '选了四名，判无效', given: [...voted, ...judged(4, 'void')], finds: [] },
  { name: '选了四名，判有效', given: [...voted, ...judged(4, 'valid')], finds: ['doubt'] },
  { name: '只选了一名，判无效', given: [...voted, ...judged(1, 'void')], finds: ['doubt'] },
  { name: '没有判，不评', given: [...voted, found(4)], finds: [] },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyBallot'),
    given: [...voted, ...judged(4, 'valid')],
    finds: [],
  },
];

function found(chosen: number): ElectionEvent {
  const lines = members(4).map((person, index) => ({
    post: 'member' as const,
    person,
    mark: index < chosen ? ('circle' as const) : ('none' as const),
  }));
  return { type: 'PaperFound', on: assemblyDay, poll: assembly, box: 'B1', paper: 'T1', face: { stock: 'official', lines } };
}

function judged(chosen: number, ruling: Ruling): readonly ElectionEvent[] {
  return [
    found(chosen),
    { type: 'BallotJudged', on: assemblyDay, poll: assembly, paper: 'T1', ruling, voidPosts: [], by: 'scrutineer' },
  ];
}
