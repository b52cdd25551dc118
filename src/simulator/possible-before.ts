import type { EventOf, EventType, Phase, eventsByPhase } from '../domain/engine/events/index.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import { whyUnknown, type Why } from './reasons.ts';

type Limit<Type extends EventType> = (record: ElectionRecord, act: EventOf<Type>) => Why;
type Limits<P extends Phase> = { readonly [Type in keyof (typeof eventsByPhase)[P] & EventType]: Limit<Type> };

const always = (): Why => undefined;

export const preparationLimits: Limits<'preparation'> = {
  SurveyMade: always,
  AuditPublished: always,
  PublicityGiven: always,
  FundsRaised: always,
  MeetingCalled: ({ MeetingCalled, today }, { meeting, heldOn }) => {
    if (MeetingCalled.some((each) => each.meeting === meeting)) return '这次会已经通知过了';
    return heldOn < today ? '开会的日子已经过了' : undefined;
  },
  MeetingHeld: ({ MeetingCalled }, { meeting, on }) => {
    const called = MeetingCalled.find((each) => each.meeting === meeting);
    if (called === undefined) return '没有通知过这次会';
    return on < called.heldOn ? '还没有到开会的日子' : undefined;
  },
  MotionVoted: (record, { meeting, person }) => {
    if (!record.MeetingHeld.some((each) => each.meeting === meeting)) return '会还没有开，没有人表决';
    return person === undefined ? undefined : whyUnknown(record, person);
  },
  PartyStudied: always,
  OfficeAppointed: (record, { person }) => whyUnknown(record, person),
  PressureAnswered: always,
  RumourAnswered: always,
};

export const committeeLimits: Limits<'committee'> = {
  CommitteeSelected: always,
  CommitteePublished: hasCommittee,
  CommitteeFiled: hasCommittee,
  CommitteeMemberLeft: ({ CommitteeSelected, CommitteeMemberFilled }, { member }) =>
    CommitteeSelected.some(({ members }) => members.includes(member)) ||
    CommitteeMemberFilled.some((each) => each.member === member)
      ? undefined
      : '此人不在选委会，无从退出',
  CommitteeMemberFilled: (record, { member }) => hasCommittee(record) ?? whyUnknown(record, member),
  CommitteeMet: hasCommittee,
};

function hasCommittee({ CommitteeSelected }: ElectionRecord): Why {
  return CommitteeSelected.length > 0 ? undefined : '选委会还没有产生';
}

export const registrationLimits: Limits<'registration'> = {
  RollPrepared: ({ roll }) => (roll.size > 0 ? '名册已经有了' : undefined),
  ContactMade: (record, { person }) => whyUnknown(record, person),
  WishExpressed: (record, { person }) => whyUnknown(record, person),
  ApplicationFiled: (record, { person }) => whyUnknown(record, person),
  RegisteredElsewhere: (record, { person }) => whyUnknown(record, person),
  RegistrationDecided: (record, { person }) => whyUnknown(record, person),
  RollPublished: always,
  RollCorrected: (record, { added, removed }) =>
    record.RollPublished.length === 0 ? '名单还没有公布，直接改就是，用不着变动公告' : whyUnknown(record, ...added, ...removed),
  CardsIssued: always,
  ObjectionFiled: always,
  ObjectionTurnedAway: whyNoObjection,
  ObjectionDecided: whyNoObjection,
  AppealFiled: whyNoObjection,
  AppealDecided: ({ AppealFiled }, { objection }) =>
    AppealFiled.some((each) => each.objection === objection) ? undefined : '没有人再申诉这件事',
};

function whyNoObjection({ ObjectionFiled }: ElectionRecord, act: { readonly objection: string }): Why {
  return ObjectionFiled.some(({ objection }) => objection === act.objection) ? undefined : '没有收到这件申诉';
}

export const handoverLimits: Limits<'handover'> = {
  ResultFiled: always,
  ElectedListPublished: always,
  CertificatesIssued: always,
  ItemsHandedOver: always,
  HandoverRefused: (record, { by }) => whyUnknown(record, by),
  HandoverOrdered: always,
  ArchiveFiled: always,
  RepresentativesChosen: (record, { representatives }) => whyUnknown(record, ...representatives),
  GroupLeaderChosen: (record, { leader }) => whyUnknown(record, leader),
  SupervisorsSelected: (record, { members }) => whyUnknown(record, ...members),
  ChallengeFiled: (record, { by }) => whyUnknown(record, by),
  ChallengeDecided: ({ ChallengeFiled }, act) =>
    ChallengeFiled.some(({ challenge }) => challenge === act.challenge) ? undefined : '没有收到这件异议',
  PollVoided: ({ polls }, { of }) => (polls.has(of) ? undefined : '没有举行过这次投票'),
  ConductInvestigated: (record, { about }) => whyUnknown(record, about),
};
