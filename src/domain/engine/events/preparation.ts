import { amount, day, meetingId, personId, post } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening, happeningGrown } from './happening.ts';

/** 会议：村民会议、村民代表会议、村民小组会议、党组织的会、两委联席会 */
export const meetingBody = z.enum(['villagers', 'representatives', 'groups', 'party', 'joint']);

/** 议题：会上表决的事 */
export const motion = z.enum([
  'seats',
  'election-method',
  'committee-size',
  'election-committee',
  'non-resident',
  'mobile-box-voters',
  'scribes',
  'workers',
  'supervisors',
  'representatives',
  'vacancy',
  'resignation',
  'absence',
  'by-election',
]);

/** 谁出面：召集、主持、指定、经办的各种主体 */
export const actor = z.enum([
  'village-committee',
  'election-committee',
  'committee-chair',
  'party-organisation',
  'township',
  'county',
  'villagers',
]);

/** P0 准备：摸底、审计、宣传、经费、会议 */
export const preparationEvents = {
  /** 调查摸底：查了哪些方面 */
  SurveyMade: happening('SurveyMade', {
    covers: z.array(z.enum(['team', 'people-away', 'kinship', 'debts', 'petitions', 'hard-issues'])),
  }),
  /** 离任审计的结果公布；任期当中离任的，写明审的是谁。 */
  AuditPublished: happeningGrown('AuditPublished', { by: actor }, { of: z.exactOptional(personId) }),
  /** 宣传：用什么办法让村民知道怎么选 */
  PublicityGiven: happening('PublicityGiven', {
    means: z.array(z.enum(['poster', 'broadcast', 'visit', 'message', 'meeting'])),
  }),
  /** 选举经费从哪里来；levy 是向村民摊派 */
  FundsRaised: happening('FundsRaised', { from: z.enum(['budget', 'collective', 'levy']) }),
  /** 会议通知：哪天开、谁召集、议什么；urgent 是有特殊情况、临时通知的。 */
  MeetingCalled: happening('MeetingCalled', {
    meeting: meetingId,
    body: meetingBody,
    by: actor,
    heldOn: day,
    agenda: z.array(motion),
    urgent: z.exactOptional(z.literal(true)),
  }),
  /**
   * 会议开成：签到的数。basis 是按人还是按户算到会；total 是应到（十八岁以上村民、户数或者组成人员），present 是实到。
   * 各村民小组分别开的，每组一件。
   */
  MeetingHeld: happening('MeetingHeld', {
    meeting: meetingId,
    basis: z.enum(['people', 'households']),
    total: amount,
    present: amount,
    chairedBy: actor,
  }),
  /** 表决：一个议题多少人同意、会上宣布通过没有；针对某人的写 person。 */
  MotionVoted: happening('MotionVoted', {
    meeting: meetingId,
    matter: motion,
    inFavour: amount,
    passed: z.boolean(),
    person: z.exactOptional(personId),
  }),
  /** 党组织先研究过的事项 */
  PartyStudied: happening('PartyStudied', { matter: motion }),
  /** 有人不经选举，直接派人担任村委会职务；acting 是只说“代理”。 */
  OfficeAppointed: happeningGrown(
    'OfficeAppointed',
    { by: actor, person: personId, post },
    { acting: z.exactOptional(z.literal(true)) },
  ),
  /** 有领导打招呼以后怎样回他：follows 是照办了；reports 是记下来、报上级了。 */
  PressureAnswered: happening('PressureAnswered', { follows: z.boolean(), reports: z.boolean() }),
  /** 村里有传言，出来说清楚 */
  RumourAnswered: happening('RumourAnswered', { by: z.enum(['committee', 'township']), openly: z.boolean() }),
};
