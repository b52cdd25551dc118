import { allCandidates, electionsIn, proxiesIn } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const proxyNoCandidate = defineRule({
  id: 'proxy-no-candidate',
  title: '候选人不得接受委托投票',
  uses: ['candidateAsHolder'],
  consequence: 'ballot-void',
  remedy: { says: '收回委托，请委托人改托他人或者本人投票', by: ['ProxyRevoked', 'ProxyApproved'], until: 'PollClosed' },
  mistakes: ['M061'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const candidates = allCandidates(poll);
      return proxiesIn(poll)
        .filter(({ holder }) => candidates.has(holder))
        .map(({ absentee, holder, seq }) => ({
          because: [seq],
          about: [absentee, id],
          says: text`候选人 ${holder} 接受了 ${absentee} 的委托`,
        }));
    });
  },
});
