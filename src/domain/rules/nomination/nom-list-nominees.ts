import { defineRule } from '../../engine/rule.ts';
import { lateList, wrongOrder } from './list-in-time.ts';
import { nominatedPolls } from './nominations.ts';

export const nomListNominees = defineRule({
  id: 'nom-list-nominees',
  title: '被提名人名单在选举日的法定天数以前公布，照规定的次序排',
  uses: ['nomineeList'],
  consequence: 'curable',
  remedy: {
    says: '天数不够的推迟选举日；次序不对的改过来，重新公布',
    by: ['ElectionDayMoved', 'NomineesPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M051'],
  check(record, { nomineeList: { daysBefore, order } }) {
    return nominatedPolls(record).flatMap(([id, poll]) => [
      ...lateList(record, [id, poll], { what: 'NomineesPublished', daysBefore }),
      ...wrongOrder(id, poll.NomineesPublished.at(-1), order),
    ]);
  },
});
