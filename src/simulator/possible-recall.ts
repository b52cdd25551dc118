import type { EventOf, EventType, Phase, eventsByPhase } from '../domain/engine/events/index.ts';
import { closingOf, pollOf } from '../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import { whyUnknown, type Why } from './reasons.ts';

type Limit<Type extends EventType> = (record: ElectionRecord, act: EventOf<Type>) => Why;
type Limits<P extends Phase> = { readonly [Type in keyof (typeof eventsByPhase)[P] & EventType]: Limit<Type> };

const always = (): Why => undefined;
const knows = (record: ElectionRecord, { person }: { readonly person: EventOf<'OfficeRuled'>['person'] }): Why =>
  whyUnknown(record, person);

/** 任期里的变动：什么时候做不到 */
export const recallLimits: Limits<'recall'> = {
  CommitteeInOffice: (record, { members }) => whyUnknown(record, ...members.map(({ person }) => person)),
  RecallDemanded: (record, { recall, against }) =>
    record.RecallDemanded.some((each) => each.recall === recall) ? '这件罢免要求已经收到了' : whyUnknown(record, against),
  RecallPollCalled: (record, { recall, heldOn, on }) =>
    whyNoRecall(record, { recall }) ?? (heldOn < on ? '投票的日子已经过了' : undefined),
  RecallDefended: whyNoRecall,
  RecallDeclared: (record, { poll }) => (closingOf(pollOf(record, poll)) ? undefined : '罢免投票还没有截止'),
  OfficeHandedOver: (record, { by }) => whyUnknown(record, by),
  ResignationTendered: knows,
  MemberFellOut: knows,
  AppraisalHeld: knows,
  OfficeRuled: knows,
  OfficeChangePublished: knows,
  OfficeChangeFiled: knows,
  ActingChairNamed: knows,
  ByElectionCalled: always,
};

function whyNoRecall({ RecallDemanded }: ElectionRecord, act: { readonly recall: string }): Why {
  return RecallDemanded.some(({ recall }) => recall === act.recall) ? undefined : '没有收到这件罢免要求';
}

/** 违法行为与救济：什么时候做不到 */
export const remediesLimits: Limits<'remedies'> = {
  SabotageSeen: (record, { by }) => whyUnknown(record, by),
  SabotageAnswered: ({ SabotageSeen }, act) =>
    SabotageSeen.some(({ by }) => by === act.by) ? undefined : '没有人说过他破坏选举',
  OfficialOverreached: always,
  CorrectionOrdered: always,
  DutyRefused: always,
  ReportReceived: (record, { report, by, about }) =>
    record.ReportReceived.some((each) => each.report === report) ? '这件举报已经收到了' : whyUnknown(record, by, about),
  ReportPassedOn: whyNoReport,
  ReportAnswered: whyNoReport,
  MaterialLeaked: (record, { to }) => whyUnknown(record, to),
  ChallengeAppealed: ({ ChallengeDecided }, act) =>
    ChallengeDecided.some(({ challenge }) => challenge === act.challenge) ? undefined : '这件异议还没有决定',
  PetitionReceived: (record, { petition, from }) =>
    record.PetitionReceived.some((each) => each.petition === petition) ? '这件信访事项已经收到了' : whyUnknown(record, from),
  PetitionPassedOn: whyNoPetition,
  PetitionTold: whyNoPetition,
  PetitionExtended: whyNoPetition,
  PetitionFinished: whyNoPetition,
  PetitionReviewAsked: ({ PetitionFinished, PetitionReviewed }, act) => {
    const answered = act.level === 'review' ? PetitionFinished : PetitionReviewed;
    return answered.some(({ petition }) => petition === act.petition) ? undefined : '还没有答复，谈不上不服';
  },
  PetitionReviewed: ({ PetitionReviewAsked }, act) =>
    PetitionReviewAsked.some(({ petition, level }) => petition === act.petition && level === act.level)
      ? undefined
      : '没有人请求复查、复核',
};

function whyNoReport({ ReportReceived }: ElectionRecord, act: { readonly report: string }): Why {
  return ReportReceived.some(({ report }) => report === act.report) ? undefined : '没有收到这件举报';
}

function whyNoPetition({ PetitionReceived }: ElectionRecord, act: { readonly petition: string }): Why {
  return PetitionReceived.some(({ petition }) => petition === act.petition) ? undefined : '没有收到这件信访事项';
}
