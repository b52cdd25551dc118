import { amount, boxId, day, minute, personId, venueId } from '../../terms/ids.ts';
import { pollWorker, workerRole } from '../../terms/poll-worker.ts';
import { z } from '../../terms/schema.ts';
import { pollHappening } from './happening.ts';

/** 一份委托：谁委托谁，怎么写的，为什么；passedOnBy 是把别人托给他的票再转托出来的那个人。 */
const proxy = {
  absentee: personId,
  holder: personId,
  form: z.enum(['letter', 'photo', 'oral']),
  cause: z.enum(['away', 'unable', 'convenience']),
  passedOnBy: z.exactOptional(personId),
};

/** P4 投票准备 */
export const arrangementEvents = {
  /** 公布投票的日期、起止时间和地点 */
  PollNoticePublished: pollHappening('PollNoticePublished', {
    pollingOn: day,
    from: minute,
    to: minute,
    venues: z.array(venueId),
  }),
  /** 工作人员产生：由谁确定，一次写全。 */
  WorkersChosen: pollHappening('WorkersChosen', {
    by: z.enum(['committee', 'assembly', 'representatives', 'township', 'chair']),
    workers: z.array(pollWorker),
  }),
  /** 换人：原来的人退下，换上另一个人，岗位和地方不变。 */
  WorkerReplaced: pollHappening('WorkerReplaced', { from: personId, to: personId, role: workerRole }),
  /** 布置会场：几处秘密写票处、有没有代写处。 */
  VenueSetUp: pollHappening('VenueSetUp', { venue: venueId, secretBooths: amount, scribeDesk: z.boolean() }),
  /** 培训工作人员 */
  WorkersTrained: pollHappening('WorkersTrained', {}),
  /** 领回选票：共几张，票面有没有另选他人的空格。 */
  BallotsReceived: pollHappening('BallotsReceived', { papers: amount, hasWriteInLines: z.boolean() }),
  /** 流动票箱的安排：哪些人在家投票，谁定的。 */
  MobileBoxArranged: pollHappening('MobileBoxArranged', {
    box: boxId,
    voters: z.array(personId),
    decidedBy: z.enum(['committee', 'meeting', 'township']),
  }),
  /** 公布用流动票箱投票的人的名单 */
  MobileBoxListPublished: pollHappening('MobileBoxListPublished', { box: boxId }),
  /** 有人来办委托 */
  ProxyRequested: pollHappening('ProxyRequested', proxy),
  ProxyApproved: pollHappening('ProxyApproved', proxy),
  ProxyRefused: pollHappening('ProxyRefused', proxy),
  /** 收回已经办好的委托 */
  ProxyRevoked: pollHappening('ProxyRevoked', { absentee: personId }),
  /** 公布委托人和受托人名单：到此刻为止办好的都在上面，except 是漏写的委托人。 */
  ProxiesPublished: pollHappening('ProxiesPublished', { except: z.exactOptional(z.array(personId)) }),
};
