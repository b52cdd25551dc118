import { amount, challengeId, meetingId, personId, pollId } from '../../terms/ids.ts';
import { archivePiece, handoverItem } from '../../terms/handover.ts';
import { z } from '../../terms/schema.ts';
import { happening, pollHappening } from './happening.ts';
import { actor, meetingBody } from './preparation.ts';

/** P8 结果备案、交接、档案、后续推选、异议 */
export const handoverEvents = {
  /** 选举结果报乡镇备案 */
  ResultFiled: pollHappening('ResultFiled', {}),
  /** 当选人名单公布 */
  ElectedListPublished: pollHappening('ElectedListPublished', {}),
  /** 发当选证书 */
  CertificatesIssued: pollHappening('CertificatesIssued', {
    by: z.enum(['election-committee', 'township', 'county', 'village-committee']),
  }),
  /** 移交：哪几样、谁主持、乡镇有没有派人监督、有没有清单签字 */
  ItemsHandedOver: happening('ItemsHandedOver', {
    items: z.array(handoverItem),
    chairedBy: actor,
    supervised: z.boolean(),
    signed: z.boolean(),
  }),
  /** 有人不肯交（外界）；乡镇督促、责令 */
  HandoverRefused: happening('HandoverRefused', { by: personId, items: z.array(handoverItem) }),
  HandoverOrdered: happening('HandoverOrdered', { by: actor }),
  /** 选举档案整理好、交给谁；private 是放在个人家里。 */
  ArchiveFiled: happening('ArchiveFiled', {
    contents: z.array(archivePiece),
    to: z.enum(['village-committee', 'township', 'private']),
  }),
  /** 推选村民代表：representatives 是新的代表，committeeMembers 是代表会议里的村委会成员。 */
  RepresentativesChosen: happening('RepresentativesChosen', {
    by: z.enum(['households', 'groups', 'appointed']),
    households: amount,
    representatives: z.array(personId),
    committeeMembers: z.array(personId),
  }),
  /** 一个村民小组推选组长；by 写 appointed 的是指定的。 */
  GroupLeaderChosen: happening('GroupLeaderChosen', {
    group: amount,
    leader: personId,
    by: z.enum(['meeting', 'appointed']),
    basis: z.enum(['people', 'households']),
    total: amount,
    present: amount,
    inFavour: amount,
  }),
  /** 推选村务监督机构：skilled 是具备财会、管理知识的成员 */
  SupervisorsSelected: happening('SupervisorsSelected', {
    by: z.union([meetingBody, actor]),
    members: z.array(personId),
    skilled: z.array(personId),
    meeting: z.exactOptional(meetingId),
  }),
  /** 对程序、结果的异议：谁提的、书面没有；谁作的决定、结论 */
  ChallengeFiled: happening('ChallengeFiled', {
    challenge: challengeId,
    by: personId,
    written: z.boolean(),
    about: z.enum(['procedure', 'result', 'bribery', 'interference']),
  }),
  ChallengeDecided: happening('ChallengeDecided', {
    challenge: challengeId,
    by: actor,
    outcome: z.enum(['upheld', 'dismissed']),
    written: z.boolean(),
  }),
  /** 宣布无效：election 是整个选举；seat 是某人当选无效，写 person。 */
  PollVoided: happening('PollVoided', {
    of: pollId,
    what: z.enum(['election', 'seat']),
    by: actor,
    ground: z.enum(['procedure', 'illegal-means']),
    person: z.exactOptional(personId),
  }),
  /** 举报查处：谁查的、查实没有 */
  ConductInvestigated: happening('ConductInvestigated', {
    about: personId,
    by: z.enum(['township', 'county']),
    proven: z.boolean(),
  }),
};
