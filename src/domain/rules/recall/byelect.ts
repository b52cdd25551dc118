import { leastFor, reaches } from '../../engine/majority.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { registeredCount } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { byElectionsIn, winnersOf, type ByElection } from './by-elections.ts';

export const byelect = defineRule({
  id: 'byelect',
  title: '出缺由村民会议或者村民代表会议补选，照选举的程序',
  uses: ['byElectionBody', 'byElectionPass'],
  consequence: 'seat-void',
  remedy: {
    says: '更正宣布；没有选成的，由村民会议或者村民代表会议重新补选',
    by: ['DeclarationWithdrawn', 'ByElectionCalled'],
  },
  mistakes: [],
  check: (record, { byElectionBody, byElectionPass }) =>
    byElectionsIn(record).flatMap((each): readonly Breach[] => {
      const { id, called } = each;
      const allowed: readonly string[] = byElectionBody;
      if (called !== undefined && !allowed.includes(called.body))
        return [
          {
            because: [called.seq],
            about: [id],
            says: text`${id}不是由村民会议或者村民代表会议选的`,
            falls: { what: 'election', which: id },
          },
        ];
      // 代表会议补选的门槛另有规则；没有写由哪种会选的，当作村民投票。
      return called?.body === 'representatives' ? [] : shortOf(record, each, byElectionPass);
    }),
});

function shortOf(
  record: ElectionRecord,
  { id, poll, ballots }: ByElection,
  { turnout, votes: needs }: ParamValues<'byElectionPass'>['byElectionPass'],
): readonly Breach[] {
  const registered = registeredCount(record);
  const winners = winnersOf(poll);
  if (ballots === undefined || registered === undefined || winners.length === 0) return [];
  if (!reaches(turnout, ballots, registered)) {
    const says = text`登记 ${registered} 人，补选收回 ${ballots} 张票，至少要 ${leastFor(turnout, registered)} 张，不能当作有效`;
    return [
      {
        because: winners.map(({ declared }) => declared.seq),
        about: [id],
        says,
        falls: { what: 'election', which: id },
      },
    ];
  }
  return winners.flatMap(({ declared: { person, post, seq }, votes }): Breach[] => {
    if (reaches(needs, votes, ballots)) return [];
    const says = text`${person} 补选${post}得 ${votes} 票，收回选票 ${ballots} 张，过半数要 ${leastFor(needs, ballots)} 票`;
    return [{ because: [seq], about: [person, post, id], says, falls: { what: 'seat', which: person } }];
  });
}
