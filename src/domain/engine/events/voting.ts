import { amount, boxId, day, personId, venueId } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { pollHappening, pollHappeningGrown } from './happening.ts';

/** 领票凭什么：选民证（参选证）、身份证、认得人、什么都没看 */
const proof = z.enum(['voter-card', 'id-card', 'known-by-sight', 'none']);

/** P5 投票与截止 */
export const votingEvents = {
  /** 当众验箱：打开看过是不是空的 */
  BoxInspected: pollHappening('BoxInspected', { box: boxId, empty: z.boolean() }),
  PollOpened: pollHappening('PollOpened', {}),
  /** 发票：to 领走 papers 张，是为哪些人领的（本人也写在里面）。票投进哪个箱不在这里。 */
  BallotsIssued: pollHappening('BallotsIssued', {
    to: personId,
    for: z.array(personId),
    papers: amount,
    proof,
    venue: z.exactOptional(venueId),
  }),
  /** 不给票：to 来领，为哪些人领，说的是什么理由。 */
  IssueRefused: pollHappening('IssueRefused', {
    to: personId,
    for: z.array(personId),
    proof,
    ground: z.enum(['not-on-roll', 'no-proof', 'no-proxy', 'over-cap', 'already-issued', 'under-pressure']),
  }),
  /** 代写：by 替在场的 voter 写票；asked 是本人请的，followed 是照本人的意思写的。 */
  BallotWrittenFor: pollHappening('BallotWrittenFor', {
    voter: personId,
    by: personId,
    asked: z.boolean(),
    followed: z.boolean(),
  }),
  /** 请出：把不该在那里的人请出写票处或者会场 */
  PersonSentOut: pollHappening('PersonSentOut', { person: personId }),
  /** 报告：把违法的事当场记下，报乡镇或者公安；seenOn 写明报的是哪天的事。 */
  ConductReported: pollHappeningGrown(
    'ConductReported',
    { person: personId, to: z.enum(['committee', 'township', 'police']) },
    { seenOn: z.exactOptional(day) },
  ),
  /** 流动票箱出发：谁护送 */
  MobileBoxSent: pollHappening('MobileBoxSent', { box: boxId, carriers: z.array(personId) }),
  MobileBoxReturned: pollHappening('MobileBoxReturned', { box: boxId }),
  /** 暂停投票；guards 是看守票箱的人，sealed 是有没有贴上封条。 */
  VotingSuspended: pollHappening('VotingSuspended', { guards: z.array(personId), sealed: z.boolean() }),
  VotingResumed: pollHappening('VotingResumed', {}),
  /** 截止：voters 是参加投票的人数，含委托投票的人。 */
  PollClosed: pollHappening('PollClosed', { voters: amount }),
  /** 截止以后重新开始投票，补足公告的时间 */
  PollReopened: pollHappening('PollReopened', {}),
  /** 封箱：截止以后密封一个箱 */
  BoxSealed: pollHappening('BoxSealed', { box: boxId, inPublic: z.boolean() }),
  /** 销毁没有发出的选票 */
  UnusedDestroyed: pollHappening('UnusedDestroyed', { papers: amount, inPublic: z.boolean() }),
};
