import type { EventType } from './events/index.ts';
import { partyHandlers } from './evolve-party.ts';
import { recallHandlers, remediesHandlers } from './evolve-after.ts';
import { file, fileInPoll } from './filing.ts';
import { kinshipOf } from './kinship.ts';
import type { Handlers, TypesOf } from './handler.ts';

const opening: Handlers<TypesOf<'opening'>> = {
  RecordOpened: (draft, event) => {
    draft.scope = event;
  },
  VillageKnown: (draft, { people, kin }) => {
    draft.people = new Map(people.map((person) => [person.id, person]));
    draft.kin = kinshipOf(kin);
  },
  ElectionDayFixed: file,
  ElectionDayMoved: file,
  DocumentWritten: file,
  TimePassed: () => undefined,
  Retracted: (_, event) => {
    throw new Error(`fold the effective log only: ${JSON.stringify(event)}`);
  },
};

const preparation: Handlers<TypesOf<'preparation'>> = {
  SurveyMade: file,
  AuditPublished: file,
  PublicityGiven: file,
  FundsRaised: file,
  MeetingCalled: file,
  MeetingHeld: file,
  MotionVoted: file,
  PartyStudied: file,
  OfficeAppointed: file,
  PressureAnswered: file,
  RumourAnswered: file,
};

const committee: Handlers<TypesOf<'committee'>> = {
  CommitteeSelected: file,
  CommitteePublished: file,
  CommitteeFiled: file,
  CommitteeMemberLeft: file,
  CommitteeMemberFilled: file,
  CommitteeMet: file,
};

const registration: Handlers<TypesOf<'registration'>> = {
  RollPrepared: (draft, { voters }) => {
    draft.roll = new Set(voters);
  },
  ContactMade: file,
  WishExpressed: file,
  ApplicationFiled: file,
  RegisteredElsewhere: file,
  RegistrationDecided: file,
  RollPublished: file,
  RollCorrected: file,
  CardsIssued: file,
  ObjectionFiled: file,
  ObjectionTurnedAway: file,
  ObjectionDecided: file,
  AppealFiled: file,
  AppealDecided: file,
};

const nomination: Handlers<TypesOf<'nomination'>> = {
  NominationMade: file,
  NomineeAnswered: file,
  PaperReceived: file,
  NomineeReviewed: file,
  NomineesPublished: fileInPoll,
  SeatsFixed: fileInPoll,
  PrimaryHeld: fileInPoll,
  FormalListPublished: fileInPoll,
  CandidateWithdrew: fileInPoll,
  CandidateRemoved: fileInPoll,
  CandidateAdded: fileInPoll,
  VotersMet: fileInPoll,
};

const arrangement: Handlers<TypesOf<'arrangement'>> = {
  PollNoticePublished: fileInPoll,
  WorkersChosen: fileInPoll,
  WorkerReplaced: fileInPoll,
  VenueSetUp: fileInPoll,
  WorkersTrained: fileInPoll,
  BallotsReceived: fileInPoll,
  MobileBoxArranged: fileInPoll,
  MobileBoxListPublished: fileInPoll,
  ProxyRequested: fileInPoll,
  ProxyApproved: fileInPoll,
  ProxyRefused: fileInPoll,
  ProxyRevoked: fileInPoll,
  ProxiesPublished: fileInPoll,
};

const voting: Handlers<TypesOf<'voting'>> = {
  BoxInspected: fileInPoll,
  PollOpened: fileInPoll,
  BallotsIssued: fileInPoll,
  IssueRefused: fileInPoll,
  BallotWrittenFor: fileInPoll,
  PersonSentOut: fileInPoll,
  ConductReported: fileInPoll,
  MobileBoxSent: fileInPoll,
  MobileBoxReturned: fileInPoll,
  VotingSuspended: fileInPoll,
  VotingResumed: fileInPoll,
  PollClosed: fileInPoll,
  PollReopened: fileInPoll,
  BoxSealed: fileInPoll,
  UnusedDestroyed: fileInPoll,
};

const counting: Handlers<TypesOf<'counting'>> = {
  BoxGathered: fileInPoll,
  BoxOpened: fileInPoll,
  PlainPapersFound: fileInPoll,
  PaperFound: fileInPoll,
  PapersCounted: fileInPoll,
  BallotJudged: fileInPoll,
  BoxCounted: fileInPoll,
  CountHeld: fileInPoll,
  CountSigned: fileInPoll,
};

const result: Handlers<TypesOf<'result'>> = {
  ValidityDeclared: fileInPoll,
  TieResolved: fileInPoll,
  ElectedWithdrew: fileInPoll,
  WinnerReviewed: fileInPoll,
  ElectedDeclared: fileInPoll,
  DeclarationWithdrawn: fileInPoll,
  SeatsLeftVacant: fileInPoll,
  ResultAnnounced: fileInPoll,
  BallotsSealed: fileInPoll,
};

const handover: Handlers<TypesOf<'handover'>> = {
  ResultFiled: fileInPoll,
  ElectedListPublished: fileInPoll,
  CertificatesIssued: fileInPoll,
  ItemsHandedOver: file,
  HandoverRefused: file,
  HandoverOrdered: file,
  ArchiveFiled: file,
  RepresentativesChosen: file,
  GroupLeaderChosen: file,
  SupervisorsSelected: file,
  ChallengeFiled: file,
  ChallengeDecided: file,
  PollVoided: file,
  ConductInvestigated: file,
};

const incident: Handlers<TypesOf<'incident'>> = {
  VoterCame: fileInPoll,
  BoothEntered: fileInPoll,
  GiftOffered: fileInPoll,
  ClosingPressed: fileInPoll,
  PowerFailed: fileInPoll,
  PowerRestored: fileInPoll,
  NamePressed: file,
  VotesCanvassed: file,
  ConductComplained: file,
  RumourSpread: file,
};

/** 记事表：每种事怎样记进档案。少一种就编译不过；从不拒绝，也不判断。 */
export const evolve: Handlers<EventType> = {
  ...opening,
  ...preparation,
  ...committee,
  ...registration,
  ...nomination,
  ...arrangement,
  ...voting,
  ...counting,
  ...result,
  ...handover,
  ...incident,
  ...recallHandlers,
  ...remediesHandlers,
  ...partyHandlers,
};
