import { electionsIn, votingDayOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const countOpen = defineRule({
  id: 'count-open',
  title: '唱票、计票要当众进行',
  uses: ['openCount'],
  consequence: 'election-void',
  remedy: { says: '选票还没有封存、没有混在一起的，当众重新唱票、计票', by: ['CountHeld'], until: 'BallotsSealed' },
  mistakes: ['M102'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const held = poll.CountHeld.at(-1);
      if (held !== undefined) {
        return held.inPublic ? [] : [{ because: [held.seq], about: [id], says: text`${id}的票是背着村民唱、计的` }];
      }
      const declared = poll.ElectedDeclared[0] ?? poll.ResultAnnounced[0];
      const due = votingDayOf(record, id);
      if (declared === undefined || due === undefined) return [];
      return [
        {
          because: [declared.seq],
          about: [id],
          says: text`${id}没有当众唱票、计票，就定了结果`,
          duty: { what: 'CountHeld', due, overtaken: true },
        },
      ];
    });
  },
});
