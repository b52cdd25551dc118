import { groupBy } from '../../engine/collections.ts';
import { electionsIn, proxiesIn } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const proxyCap = defineRule({
  id: 'proxy-cap',
  title: '一人接受的委托不得超过上限',
  uses: ['maxProxiesPerHolder'],
  consequence: 'ballot-void',
  remedy: { says: '超出的委托不发票；请委托人改托他人或本人投票', by: ['ProxyRevoked'], until: 'PollClosed' },
  mistakes: ['M060'],
  check(record, { maxProxiesPerHolder }) {
    return electionsIn(record).flatMap(([id, poll]) =>
      [...groupBy(proxiesIn(poll), ({ holder }) => holder)]
        .filter(([, held]) => held.length > maxProxiesPerHolder)
        .map(([holder, held]) => ({
          because: held.map(({ seq }) => seq),
          about: [holder, id],
          says: text`${holder} 接受了 ${held.length} 人的委托，上限 ${maxProxiesPerHolder} 人`,
        })),
    );
  },
});
