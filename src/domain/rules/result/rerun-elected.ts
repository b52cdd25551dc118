import { declaredIn, electionsIn } from '../../engine/poll-facts.ts';
import { leastFor, reaches } from '../../engine/majority.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { ballotsRecovered, votesFor } from '../../engine/tally.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const rerunElected = defineRule({
  id: 'rerun-elected',
  title: '另行选举得票少于三分之一的，不得宣布当选',
  uses: ['electedNeeds'],
  consequence: 'seat-void',
  remedy: { says: '更正宣布；这个名额仍然空着，照本地规定再选或者暂缺', by: ['DeclarationWithdrawn', 'SeatsLeftVacant'] },
  mistakes: ['M109'],
  check(record, { electedNeeds }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const needs = electedNeeds[kindOf(id)];
      const ballots = ballotsRecovered(poll);
      if (needs !== 'at-least-one-third' || ballots === undefined) return [];
      return declaredIn(poll).flatMap(({ person, post, seq }): Breach[] => {
        const votes = votesFor(poll, post).get(person) ?? 0;
        if (reaches(needs, votes, ballots)) return [];
        return [
          {
            because: [seq, ...poll.BoxCounted.map((box) => box.seq)],
            about: [person, post, id],
            says: text`${person} 竞选${post}得 ${votes} 票，另行选举收回选票 ${ballots} 张，三分之一要 ${leastFor(needs, ballots)} 票`,
            falls: { what: 'seat', which: person },
          },
        ];
      });
    });
  },
});
