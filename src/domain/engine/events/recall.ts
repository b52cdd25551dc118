import { amount, day, personId, recallId } from '../../terms/ids.ts';
import { handoverItem } from '../../terms/handover.ts';
import { z } from '../../terms/schema.ts';
import { happening, happeningGrown, pollHappening } from './happening.ts';
import { candidacy, seat } from './nomination.ts';
import { actor, meetingBody } from './preparation.ts';

/** 罢免要求里写的理由 */
const recallGround = z.enum(['unlawful', 'negligent', 'absent', 'other']);

/** 谁主持罢免表决 */
const recallChair = z.enum(['chair', 'vice-chair', 'member', 'township', 'party-organisation', 'election-committee']);

/** P9 任期里的变动：罢免、辞职、终止、补选 */
export const recallEvents = {
  /** 现任的村委会：日志从任期当中开始的，先说谁在任（外界）。 */
  CommitteeInOffice: happening('CommitteeInOffice', { members: z.array(candidacy) }),
  /**
   * 提出罢免（外界）：signers 是联名的人数，total 是有选举权的村民或者村民代表一共多少；乡镇的建议不用联名，都写 0。
   * reasons 是说没说理由；to 是交给了谁；sameAs 是与以前哪一件同样的事实、理由。
   */
  RecallDemanded: happeningGrown(
    'RecallDemanded',
    {
      recall: recallId,
      against: personId,
      by: z.enum(['villagers', 'representatives', 'township']),
      signers: amount,
      total: amount,
      reasons: z.boolean(),
      written: z.boolean(),
      to: z.array(actor),
    },
    { ground: z.exactOptional(recallGround), sameAs: z.exactOptional(recallId), lead: z.exactOptional(personId) },
  ),
  /** 定下罢免表决：为哪一件要求、哪天投票、谁召集、谁主持；公告投票的时间、地点另记。 */
  RecallPollCalled: pollHappening('RecallPollCalled', {
    recall: recallId,
    heldOn: day,
    convenedBy: actor,
    chairedBy: recallChair,
  }),
  /** 被提出罢免的人要申辩：heard 是让没让他说 */
  RecallDefended: happening('RecallDefended', { recall: recallId, heard: z.boolean() }),
  /** 宣布罢免通过没有 */
  RecallDeclared: pollHappening('RecallDeclared', { person: personId, passed: z.boolean() }),
  /** 离任的成员交接手里的工作 */
  OfficeHandedOver: happening('OfficeHandedOver', { by: personId, items: z.array(handoverItem) }),
  /** 提出辞职（外界）：向谁提的、书面没有；会上表决另记。 */
  ResignationTendered: happening('ResignationTendered', {
    person: personId,
    to: z.union([actor, meetingBody]),
    written: z.boolean(),
  }),
  /** 任期里成员出了事（外界）：丧失行为能力、被判刑、去世、被羁押、长期不到岗；不到岗的写连续几个月、有没有正当理由。 */
  MemberFellOut: happening('MemberFellOut', {
    person: personId,
    how: z.enum(['incapable', 'sentenced', 'dead', 'detained', 'absent']),
    months: z.exactOptional(amount),
    excused: z.exactOptional(z.boolean()),
  }),
  /** 民主评议：哪种会评的、谁主持、称职不称职 */
  AppraisalHeld: happening('AppraisalHeld', {
    person: personId,
    body: meetingBody,
    chairedBy: z.union([actor, z.literal('supervisors')]),
    fit: z.boolean(),
  }),
  /** 认定一名成员的职务：终止、中止，还是照旧留任；ground 是说的理由，不一定成立。 */
  OfficeRuled: happening('OfficeRuled', {
    person: personId,
    outcome: z.enum(['ends', 'suspended', 'kept']),
    ground: z.enum([
      'recalled',
      'resigned',
      'incapable',
      'sentenced',
      'dead',
      'detained',
      'unfit',
      'absent',
      'not-wanted',
      'petitioner',
    ]),
    by: actor,
  }),
  /** 成员变动（罢免、辞职、终止、补选）向村民公告；报上级备案 */
  OfficeChangePublished: happening('OfficeChangePublished', { person: personId }),
  OfficeChangeFiled: happening('OfficeChangeFiled', { person: personId }),
  /** 主任空缺，谁来主持工作：by 是按次序接上、代表会议推选，还是谁指定的 */
  ActingChairNamed: happening('ActingChairNamed', {
    person: personId,
    by: z.union([z.literal('succession'), meetingBody, actor]),
  }),
  /** 定下补选：补哪些职务、由哪种会议选、谁主持；由代表会议选的，electors 是组成人员一共几人。 */
  ByElectionCalled: pollHappening('ByElectionCalled', {
    seats: z.array(seat),
    body: meetingBody,
    hostedBy: actor,
    electors: z.exactOptional(amount),
  }),
};
