import { declaredIn, electionsIn } from '../../engine/poll-facts.ts';
import { leastFor, reaches } from '../../engine/majority.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { ballotsRecovered, votesFor, votesWithHigher } from '../../engine/tally.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const electedMajority = defineRule({
  id: 'elected-majority',
  title: '得票没有过半数的，不得宣布当选',
  uses: ['electedNeeds'],
  mayUse: ['addDown'],
  consequence: 'seat-void',
  remedy: { says: '更正宣布；这个名额转另行选举', by: ['DeclarationWithdrawn', 'SeatsFixed'] },
  mistakes: ['M107', 'M099', 'M091', 'M116'],
  check(record, { electedNeeds, addDown }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const needs = electedNeeds[kindOf(id)];
      const ballots = ballotsRecovered(poll);
      if (needs !== 'more-than-half' || ballots === undefined) return [];
      return declaredIn(poll).flatMap(({ person, post, seq }): Breach[] => {
        const votes = votesFor(poll, post).get(person) ?? 0;
        const most = addDown === undefined ? votes : votesWithHigher(poll, post, { person, toAll: addDown === 'must' });
        if (reaches(needs, most, ballots)) return [];
        return [
          {
            because: [seq, ...poll.BoxCounted.map((box) => box.seq)],
            about: [person, post, id],
            says: text`${person} 竞选${post}得 ${votes} 票，收回选票 ${ballots} 张，过半数要 ${leastFor(needs, ballots)} 票`,
            falls: { what: 'seat', which: person },
          },
        ];
      });
    });
  },
});
