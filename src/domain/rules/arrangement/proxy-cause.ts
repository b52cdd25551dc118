import { electionsIn, proxiesIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const proxyCause = defineRule({
  id: 'proxy-cause',
  title: '选举期间外出不能参加投票的，才可以委托',
  uses: ['proxyCauses'],
  consequence: 'ballot-void',
  remedy: { says: '收回委托，请本人到场投票；行动不便的，看能不能用流动票箱', by: ['ProxyRevoked'], until: 'PollClosed' },
  mistakes: ['M059'],
  check(record, { proxyCauses }) {
    return electionsIn(record).flatMap(([id, poll]) =>
      proxiesIn(poll).flatMap(({ absentee, cause, seq }): Breach[] => {
        const facts = { because: [seq], about: [absentee, id] };
        const isAllowed = cause !== 'convenience' && proxyCauses.includes(cause);
        if (!isAllowed) return [{ ...facts, says: text`${absentee} 不是可以委托的情形，他的委托却办了` }];
        if (cause === 'unable') {
          const doubt = '国法只写了外出不能参加投票的；本地放宽到不能到场的，放宽的部分算不算数没有明说';
          return [{ ...facts, says: text`${absentee} 没有外出，因为不能到场办了委托`, doubt }];
        }
        if (record.people.get(absentee)?.lives !== 'here') return [];
        const doubt = '平时住在本村的人，选举期间是不是外出，档案里看不出来，要问清楚';
        return [{ ...facts, says: text`${absentee} 平时住在本村，以外出为由办了委托`, doubt }];
      }),
    );
  },
});
