import { leastFor, reaches } from '../../engine/majority.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { byElectionsIn, winnersOf, type ByElection } from './by-elections.ts';

type Law = ParamValues<'byElectionByRepresentatives'>['byElectionByRepresentatives'];

export const byelectVrm = defineRule({
  id: 'byelect-vrm',
  title: '村民代表会议补选，到会投票的人数和得票都要够',
  uses: ['byElectionByRepresentatives'],
  consequence: 'seat-void',
  remedy: { says: '更正宣布，通知齐组成人员重新投票补选', by: ['DeclarationWithdrawn', 'ByElectionCalled'] },
  mistakes: [],
  check: (record, { byElectionByRepresentatives: law }) =>
    byElectionsIn(record).flatMap((each) => (each.called?.body === 'representatives' ? shortOf(each, law) : [])),
});

function shortOf({ id, poll, called, ballots }: ByElection, { turnout, votes: needs }: Law): readonly Breach[] {
  const electors = called?.electors;
  const winners = winnersOf(poll);
  if (ballots === undefined || winners.length === 0) return [];
  if (electors !== undefined && !reaches(turnout, ballots, electors)) {
    const says = text`代表会议组成人员 ${electors} 人，${ballots} 人投票，至少要 ${leastFor(turnout, electors)} 人，不能当作有效`;
    return [
      { because: winners.map(({ declared }) => declared.seq), about: [id], says, falls: { what: 'election', which: id } },
    ];
  }
  return winners.flatMap(({ declared: { person, post, seq }, votes }): Breach[] => {
    if (reaches(needs, votes, ballots)) return [];
    const says = text`${person} 补选${post}得 ${votes} 票，投票 ${ballots} 人，至少要 ${leastFor(needs, ballots)} 票`;
    return [{ because: [seq], about: [person, post, id], says, falls: { what: 'seat', which: person } }];
  });
}
