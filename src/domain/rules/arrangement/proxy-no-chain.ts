import { electionsIn, proxiesIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const proxyNoChain = defineRule({
  id: 'proxy-no-chain',
  title: '受托人不得再委托他人',
  uses: ['proxyChain'],
  consequence: 'ballot-void',
  remedy: { says: '收回转托的这一份，由委托人自己另写委托书', by: ['ProxyRevoked', 'ProxyApproved'], until: 'PollClosed' },
  mistakes: ['M064'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) =>
      proxiesIn(poll).flatMap(({ absentee, holder, passedOnBy, seq }): Breach[] =>
        passedOnBy === undefined
          ? []
          : [
              {
                because: [seq],
                about: [absentee, id],
                says: text`${passedOnBy} 把 ${absentee} 托给他的票又转托给了 ${holder}`,
              },
            ],
      ),
    );
  },
});
