import { amount, day, personId } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening, pollHappening } from './happening.ts';

/** 党员的身份：正式党员、预备党员、留党察看期间、被留置或者逮捕而中止了权利 */
export const partyStanding = z.enum(['full', 'probationary', 'under-watch', 'suspended']);

/** 推荐的人：党员、村民；支部委员会自己凑的也记下来。 */
const recommender = z.enum(['members', 'villagers', 'branch-committee']);

/** 村党支部换届：党员大会的投票用 P4 至 P7 的事件，投票以前、以后的在这里。 */
export const partyEvents = {
  /** 党员名册：谁是哪种党员，本届支部委员会从哪天起。开始以前已知。 */
  PartyMembersKnown: happening('PartyMembersKnown', {
    members: z.array(z.strictObject({ person: personId, standing: partyStanding })),
    termBegan: day,
  }),
  /** 定哪天换届；agreed 是提前或者延期报了上级党组织同意。 */
  PartyElectionPlanned: happening('PartyElectionPlanned', { heldOn: day, agreed: z.boolean() }),
  /** 推荐：谁推荐的、多少人参加、推荐了哪些人 */
  RecommendationHeld: happening('RecommendationHeld', { by: recommender, tookPart: amount, people: z.array(personId) }),
  /** 公布推荐的结果：写的是推荐，还是写成了当选 */
  RecommendationPublished: happening('RecommendationPublished', {
    as: z.enum(['recommended', 'elected']),
    people: z.array(personId),
  }),
  /** 考察一名推荐出来的人：谁考察的、合不合格 */
  RecommendedReviewed: happening('RecommendedReviewed', {
    person: personId,
    by: z.enum(['township-party', 'branch-committee']),
    passed: z.boolean(),
  }),
  /** 定应到会：due 是应到的人，excused 是不计入应到的人；agreed 是上级同意、党员大会通过了。 */
  AssemblyRollSettled: pollHappening('AssemblyRollSettled', {
    due: z.array(personId),
    excused: z.array(personId),
    agreed: z.boolean(),
  }),
  /** 党员大会签到：到了哪些人，列席的也在里面 */
  AssemblySignedIn: pollHappening('AssemblySignedIn', { present: z.array(personId) }),
  /** 到会不够，改日再开 */
  AssemblyPostponed: pollHappening('AssemblyPostponed', { to: day }),
  /** 宣布大会开始；counted 是当场宣布的实到会人数。 */
  AssemblyOpened: pollHappening('AssemblyOpened', { counted: amount }),
  /** 书记产生：从几名候选人里、由谁定的 */
  SecretaryElected: happening('SecretaryElected', {
    person: personId,
    candidates: amount,
    by: z.enum(['new-committee', 'assembly', 'township-party']),
  }),
  /** 书记的人选报上级：请批准，还是只告诉一声就上任 */
  SecretaryReported: happening('SecretaryReported', { forApproval: z.boolean() }),
};
