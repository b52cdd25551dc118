import { z, type Facts } from './schema.ts';

/** 日：1970-01-01 起的第几天，整数。绝不写成「距选举日几天」；距离只由 calendar.ts 计算。 */
export const day = z.int();
export type Day = Facts<typeof day>;

/** 分：当天零点起的第几分钟，投票日才用得着。 */
export const minute = z.int().check(z.gte(0), z.lt(24 * 60));
export type Minute = Facts<typeof minute>;

/** 数目：人数、张数、票数，不小于零的整数。 */
export const amount = z.int().check(z.gte(0));

/** 序号：日志里的第几件事，从 1 起，撤回也不重排。 */
export const seq = z.int().check(z.gte(1));
export type Seq = Facts<typeof seq>;

/** 村民编号 */
export const personId = z.templateLiteral(['V', z.int()]);
export type PersonId = Facts<typeof personId>;

/** 户编号 */
export const householdId = z.templateLiteral(['H', z.int()]);
export type HouseholdId = Facts<typeof householdId>;

/** 票箱编号。票箱与领票人不在同一件事里出现。 */
export const boxId = z.templateLiteral(['B', z.int()]);
export type BoxId = Facts<typeof boxId>;

/** 会场编号：S1 是中心会场或者中心投票站，其余是分会场、分站。 */
export const venueId = z.templateLiteral(['S', z.int()]);
export type VenueId = Facts<typeof venueId>;

/** 中心会场、中心投票站：票箱集中、开箱、计票都在这里 */
export const centralVenue: VenueId = 'S1';

/** 选票编号：开箱后第几张拿出来看的，与谁投的毫无关系。 */
export const paperId = z.templateLiteral(['T', z.int()]);
export type PaperId = Facts<typeof paperId>;

/** 文书编号 */
export const documentId = z.templateLiteral(['D', z.int()]);
export type DocumentId = Facts<typeof documentId>;

/** 申诉编号 */
export const objectionId = z.templateLiteral(['O', z.int()]);
export type ObjectionId = Facts<typeof objectionId>;

/** 会议编号 */
export const meetingId = z.templateLiteral(['M', z.int()]);
export type MeetingId = Facts<typeof meetingId>;

/** 异议编号：投票以后对程序、结果提出的 */
export const challengeId = z.templateLiteral(['K', z.int()]);
export type ChallengeId = Facts<typeof challengeId>;

/** 罢免要求编号 */
export const recallId = z.templateLiteral(['Q', z.int()]);
export type RecallId = Facts<typeof recallId>;

/** 举报编号 */
export const reportId = z.templateLiteral(['R', z.int()]);
export type ReportId = Facts<typeof reportId>;

/** 信访事项编号 */
export const petitionId = z.templateLiteral(['P', z.int()]);
export type PetitionId = Facts<typeof petitionId>;

/** 投票种类：首次、预选、再次、另行、重新、罢免、补选投票与党员大会，同用 P4–P7 的事件。 */
export const pollKind = z.enum([
  'first',
  'primary',
  'revote',
  'supplementary',
  'repeat',
  'recall',
  'by-election',
  'party-assembly',
]);
export type PollKind = Facts<typeof pollKind>;

/** 第几次某种投票，如 'supplementary#1' */
export const pollId = z.templateLiteral([pollKind, '#', z.int()]);
export type PollId = Facts<typeof pollId>;

/** 种类：由投票编号看出是哪种投票 */
export function kindOf(poll: PollId): PollKind {
  return pollKind.parse(poll.slice(0, poll.indexOf('#')));
}

/** 职务，从高到低 */
export const post = z.enum(['chair', 'vice-chair', 'member']);
export type Post = Facts<typeof post>;

/** 职务从高到低的次序 */
export const posts: readonly Post[] = post.options;

/** 所指：一句话里提到的人、箱、会场、选票、文书、申诉、会议、异议、罢免要求、举报、信访事项、投票或职务；名字到显示时才查。 */
export type Ref =
  | PersonId
  | BoxId
  | VenueId
  | PaperId
  | DocumentId
  | ObjectionId
  | MeetingId
  | ChallengeId
  | RecallId
  | ReportId
  | PetitionId
  | PollId
  | Post;

/** 是不是投票编号 */
export function isPoll(ref: Ref): ref is PollId {
  return ref.includes('#');
}
