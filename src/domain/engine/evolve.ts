import type { EventType, Phase, PollEventType, Recorded, eventsByPhase } from './events/index.ts';
import type { KinFact } from '../terms/person.ts';
import { kinshipFrom, type Kinship } from './kinship.ts';
import { pollIn, type Draft, type FiledEventType } from './record.ts';

type Handler<Type extends EventType> = (draft: Draft, event: Recorded<Type>) => void;
type Handlers<Types extends EventType> = { readonly [Type in Types]: Handler<Type> };
type TypesOf<P extends Phase> = keyof (typeof eventsByPhase)[P] & EventType;

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

const committee: Handlers<TypesOf<'committee'>> = { CommitteeSelected: file, CommitteeMemberLeft: file };

const registration: Handlers<TypesOf<'registration'>> = {
  RollPrepared: (draft, { voters }) => {
    draft.roll = new Set(voters);
  },
  RegistrationDecided: file,
  RollPublished: file,
  ObjectionFiled: file,
  ObjectionDecided: file,
};

const nomination: Handlers<TypesOf<'nomination'>> = {
  NominationMade: file,
  SeatsFixed: fileInPoll,
  FormalListPublished: fileInPoll,
  CandidateWithdrew: fileInPoll,
};

const arrangement: Handlers<TypesOf<'arrangement'>> = {
  PollNoticePublished: fileInPoll,
  WorkersChosen: fileInPoll,
  WorkerReplaced: fileInPoll,
  VenueSetUp: fileInPoll,
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

const incident: Handlers<TypesOf<'incident'>> = {
  VoterCame: fileInPoll,
  BoothEntered: fileInPoll,
  GiftOffered: fileInPoll,
  ClosingPressed: fileInPoll,
  PowerFailed: fileInPoll,
  PowerRestored: fileInPoll,
};

/** 记事表：每种事怎样记进档案。少一种就编译不过；从不拒绝，也不判断。 */
export const evolve: Handlers<EventType> = {
  ...opening,
  ...committee,
  ...registration,
  ...nomination,
  ...arrangement,
  ...voting,
  ...counting,
  ...result,
  ...incident,
};

const known = new WeakMap<readonly KinFact[], Kinship>();

/** 亲属表：同一份亲属事实只推一次；一场练习要折叠很多回，村情不变。 */
function kinshipOf(facts: readonly KinFact[]): Kinship {
  const kinship = known.get(facts) ?? kinshipFrom(facts);
  known.set(facts, kinship);
  return kinship;
}

/** 归档：照种类放到那一叠的最后。 */
function file(draft: Draft, event: Recorded<FiledEventType>): void {
  // 一种事只进自己种类的那一叠；TypeScript 说不出这一点，只在这里断言一次。
  put(draft[event.type], event);
}

function fileInPoll(draft: Draft, event: Recorded<PollEventType>): void {
  put(pollIn(draft, event.poll)[event.type], event);
}

/** 记入：重做的事顶替原来那件，否则记在后面。 */
function put(list: Recorded[], event: Recorded): void {
  if (event.replaces === undefined) {
    list.push(event);
    return;
  }
  const at = list.findIndex(({ seq }) => seq === event.replaces);
  if (at < 0) throw new Error(`nothing to replace: ${JSON.stringify(event)}`);
  list[at] = event;
}
