import { electionsIn, holderAt } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const noStealVote = defineRule({
  id: 'no-steal-vote',
  title: '没有办好委托，不得替别人领票、投票',
  uses: ['votingForOthers'],
  consequence: 'ballot-void',
  remedy: { says: '还没有投进票箱的，当场收回替别人领的票并登记', by: ['BallotsIssued'], until: 'PollClosed' },
  mistakes: ['M076'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const holderOf = holderAt(poll);
      const taken = poll.BallotsIssued.flatMap(({ to, for: people, seq }) =>
        people.filter((person) => person !== to && holderOf(person, seq) !== to).map((person) => ({ person, to, seq })),
      );
      return [...new Map(taken.map((each) => [`${each.person} ${each.to}`, each])).values()].map(
        ({ person, to, seq }): Breach => ({
          because: [seq],
          about: [person, to, id],
          says: text`${to} 没有 ${person} 的委托，替他领走了选票`,
        }),
      );
    });
  },
});
