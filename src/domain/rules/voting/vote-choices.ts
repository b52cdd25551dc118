import { electionsIn, isPreparedAnew } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const voteChoices = defineRule({
  id: 'vote-choices',
  title: '选票上要有另选他人的地方',
  uses: ['writeIns'],
  consequence: 'curable',
  remedy: { says: '重印有另选空格的选票，投票以前换掉；来不及的推迟投票', by: ['BallotsReceived'], until: 'PollOpened' },
  mistakes: ['M070'],
  check(record) {
    return electionsIn(record).flatMap(([id, { BallotsReceived }]): Breach[] => {
      const received = BallotsReceived.at(-1);
      if (received === undefined || received.hasWriteInLines || !isPreparedAnew(id)) return [];
      return [{ because: [received.seq], about: [id], says: text`${id}的选票上没有另选他人的空格` }];
    });
  },
});
