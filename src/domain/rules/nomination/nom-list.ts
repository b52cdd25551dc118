import { defineRule } from '../../engine/rule.ts';
import { lateList, wrongOrder } from './list-in-time.ts';
import { nominatedPolls, primaryBefore } from './nominations.ts';

export const nomList = defineRule({
  id: 'nom-list',
  title: '正式候选人名单在选举日的法定天数以前张榜，照规定的次序排',
  uses: ['formalList'],
  consequence: 'curable',
  remedy: {
    says: '天数不够的推迟选举日；次序不对的改过来，重新张榜',
    by: ['ElectionDayMoved', 'FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M051'],
  check(record, { formalList: { daysBefore, afterPrimary, otherwise } }) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const list = poll.FormalListPublished.at(-1);
      const order = list && primaryBefore(poll, list) ? afterPrimary : otherwise;
      return [
        ...lateList(record, [id, poll], { what: 'FormalListPublished', daysBefore }),
        ...(order === null ? [] : wrongOrder(id, list, order)),
      ];
    });
  },
});
