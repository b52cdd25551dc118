import { eventsByPhase, type EventType } from './index.ts';

/** 外界的事：不是学员做的，不能撤回。 */
export const worldEvents: ReadonlySet<EventType> = new Set<EventType>([
  'RecordOpened',
  'VillageKnown',
  'RollPrepared',
  'TimePassed',
  'WishExpressed',
  'ApplicationFiled',
  'RegisteredElsewhere',
  'ObjectionFiled',
  'AppealFiled',
  'AppealDecided',
  'MeetingHeld',
  'NominationMade',
  'NomineeAnswered',
  'PaperReceived',
  'CandidateWithdrew',
  'HandoverRefused',
  'ChallengeFiled',
  'ProxyRequested',
  'CommitteeInOffice',
  'RecallDemanded',
  'ResignationTendered',
  'MemberFellOut',
  'SabotageSeen',
  'OfficialOverreached',
  'ReportReceived',
  'ChallengeAppealed',
  'PetitionReceived',
  'PetitionReviewAsked',
  'PlainPapersFound',
  'PaperFound',
  'PartyMembersKnown',
  'AssemblySignedIn',
  ...incidentTypes(),
]);

/** 改正的事：做它就是为了改前面的事，所以在它以前要先看一眼档案，改好的才说得出来。 */
export const correctiveEvents: ReadonlySet<EventType> = new Set<EventType>([
  'ElectionDayMoved',
  'WorkerReplaced',
  'CommitteeMemberLeft',
  'CommitteeMemberFilled',
  'RollCorrected',
  'CandidateRemoved',
  'CandidateAdded',
  'PollVoided',
  'OfficeRuled',
  'CorrectionOrdered',
  'SabotageAnswered',
  'ProxyRevoked',
  'PollReopened',
  'DeclarationWithdrawn',
  'ElectedWithdrew',
]);

function incidentTypes(): readonly EventType[] {
  return Object.keys(eventsByPhase.incident) as EventType[];
}
