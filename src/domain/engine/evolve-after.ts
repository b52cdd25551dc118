import { file, fileInPoll } from './filing.ts';
import type { Handlers, TypesOf } from './handler.ts';

/** 任期里的变动怎样记 */
export const recallHandlers: Handlers<TypesOf<'recall'>> = {
  CommitteeInOffice: file,
  RecallDemanded: file,
  RecallPollCalled: fileInPoll,
  RecallDefended: file,
  RecallDeclared: fileInPoll,
  OfficeHandedOver: file,
  ResignationTendered: file,
  MemberFellOut: file,
  AppraisalHeld: file,
  OfficeRuled: file,
  OfficeChangePublished: file,
  OfficeChangeFiled: file,
  ActingChairNamed: file,
  ByElectionCalled: fileInPoll,
};

/** 违法行为与救济的事怎样记 */
export const remediesHandlers: Handlers<TypesOf<'remedies'>> = {
  SabotageSeen: file,
  SabotageAnswered: file,
  OfficialOverreached: file,
  CorrectionOrdered: file,
  DutyRefused: file,
  ReportReceived: file,
  ReportPassedOn: file,
  ReportAnswered: file,
  MaterialLeaked: file,
  ChallengeAppealed: file,
  PetitionReceived: file,
  PetitionPassedOn: file,
  PetitionTold: file,
  PetitionExtended: file,
  PetitionFinished: file,
  PetitionReviewAsked: file,
  PetitionReviewed: file,
};
