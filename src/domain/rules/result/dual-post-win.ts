import { declarationsIn } from '../../engine/declarations.ts';
import { resultParams } from '../../engine/decide-result.ts';
import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const dualPostWin = defineRule({
  id: 'dual-post-win',
  title: '一个人在两种职务上都够了票，只宣布一种',
  uses: ['dualPostWin'],
  mayUse: resultParams,
  consequence: 'curable',
  remedy: { says: '请本人认定任哪一种；另一种更正宣布，由得票次多、也够票的人递上', by: ['DeclarationWithdrawn'] },
  mistakes: ['M090'],
  check(record, law) {
    return electionsIn(record).flatMap(([id]) =>
      declarationsIn(record, id, law)
        .filter(({ verdict }) => verdict === 'held')
        .map(({ declared: { person, post, seq } }) => ({
          because: [seq],
          about: [person, post, id],
          says: text`${person} 已经当选别的职务，又被宣布当选${post}`,
          doubt: '条文没有直接写一人在两种职务上都够票怎么办；主任、副主任和委员合计三至七人，一人占两种就少了一人',
        })),
    );
  },
});
