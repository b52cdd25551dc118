import { declarationsIn } from '../../engine/declarations.ts';
import { resultParams } from '../../engine/decide-result.ts';
import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { votesFor } from '../../engine/tally.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const electedOverflow = defineRule({
  id: 'elected-overflow',
  title: '够票的人多于应选名额，得票多的当选',
  uses: ['overflow'],
  mayUse: resultParams,
  consequence: 'seat-void',
  remedy: { says: '更正宣布，照得票多少重新确定', by: ['DeclarationWithdrawn', 'ElectedDeclared'] },
  mistakes: ['M114'],
  check(record, law) {
    return electionsIn(record)
      .filter(([id]) => kindOf(id) !== 'revote')
      .flatMap(([id, poll]) =>
        declarationsIn(record, id, law).flatMap(({ verdict, declared: { person, post, seq } }): Breach[] => {
          if (verdict !== 'outranked') return [];
          const votes = votesFor(poll, post).get(person) ?? 0;
          const says = text`${person} 竞选${post}得 ${votes} 票，有人比他多而没有当选`;
          return [{ because: [seq], about: [person, post, id], says, falls: { what: 'seat', which: person } }];
        }),
      );
  },
});
