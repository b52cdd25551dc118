import { groupBy } from '../../engine/collections.ts';
import { roundsIn, standingIn } from '../../engine/rounds.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const dualPostWin = defineRule({
  id: 'dual-post-win',
  title: '一个人在两种职务上都够了票，只宣布一种',
  uses: ['dualPostWin'],
  consequence: 'curable',
  remedy: { says: '请本人认定任哪一种；另一种更正宣布，由得票次多、也够票的人递上', by: ['DeclarationWithdrawn'] },
  mistakes: ['M090'],
  check(record) {
    return roundsIn(record).flatMap((round) =>
      [...groupBy(standingIn(round), ({ person }) => person)]
        .filter(([, won]) => new Set(won.map(({ post }) => post)).size > 1)
        .map(([person, won]) => ({
          because: won.map(({ seq }) => seq),
          about: [person, ...won.map(({ poll }) => poll)],
          says: text`${person} 被宣布当选两种职务`,
          doubt: '条文没有直接写一人在两种职务上都够票怎么办；主任、副主任和委员合计三至七人，一人占两种就少了一人',
        })),
    );
  },
});
