import { electionsIn, openingOf, proxiesIn } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const proxyDeadline = defineRule({
  id: 'proxy-deadline',
  title: '委托应当在选举以前审核完',
  uses: ['proxyReview'],
  consequence: 'ballot-void',
  remedy: { says: '收回投票开始以后才办的委托，不发这张票', by: ['ProxyRevoked'], until: 'PollClosed' },
  mistakes: ['M066'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const opening = openingOf(poll);
      return proxiesIn(poll)
        .filter(({ seq }) => opening !== undefined && seq > opening.seq)
        .map(({ absentee, seq }) => ({
          because: [seq],
          about: [absentee, id],
          says: text`投票开始以后，才给 ${absentee} 办委托`,
        }));
    });
  },
});
