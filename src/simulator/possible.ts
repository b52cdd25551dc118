import { committeeLimits, handoverLimits, preparationLimits, registrationLimits } from './possible-before.ts';
import { recallLimits, remediesLimits } from './possible-recall.ts';
import { partyLimits } from './possible-party.ts';
import type { PersonId } from '../domain/terms/ids.ts';
import type { ElectionEvent, EventOf, EventType, PollEventType } from '../domain/engine/events/index.ts';
import { judgementOf } from '../domain/engine/tally.ts';
import { closingOf, declaredIn, isPolling, openingOf, pollOf, workersOf } from '../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../domain/engine/record.ts';
import { no, ok, type Result } from '../domain/engine/result.ts';
import {
  isOut,
  isSuspended,
  whyAlreadyOpened,
  whyNoBox,
  whyNoPapers,
  whyNotClosed,
  whyNotRetractable,
  whyNotVoting,
  whyReplacingForbids,
  whyStillShut,
  whyTimeForbids,
  whyUnknown,
  type Why,
} from './reasons.ts';

type Limit<Type extends EventType> = (record: ElectionRecord, act: EventOf<Type>) => Why;
type PollLimit<Type extends PollEventType> = (poll: PollRecord, act: EventOf<Type>, record: ElectionRecord) => Why;

const always = (): Why => undefined;

/** 会场以内的限制：先取那次投票的档案。 */
function inPoll<Type extends PollEventType>(limit: PollLimit<Type>): Limit<Type> {
  return (record, act) => limit(pollOf(record, act.poll), act, record);
}

const whileVoting = inPoll((poll) => whyNotVoting(poll));
const afterOpening = inPoll((poll) => (openingOf(poll) ? undefined : '投票还没有开始'));
const afterClosing = inPoll((poll) => whyNotClosed(poll));

/** 物理限制：每种事什么时候做不到。截止以前开箱、没有名单就投票都做得到，做了由规则发现。 */
const limits: { readonly [Type in EventType]: Limit<Type> } = {
  RecordOpened: ({ scope }) => (scope ? '日志已经开卷' : undefined),
  VillageKnown: ({ people }) => (people.size > 0 ? '村情已经知道' : undefined),
  ElectionDayFixed: always,
  ElectionDayMoved: ({ ElectionDayFixed }) => (ElectionDayFixed.length === 0 ? '还没有定选举日，无从改期' : undefined),
  TimePassed: always,
  DocumentWritten: (record, { signedBy }) => whyUnknown(record, ...signedBy),
  Retracted: (record, { of }) => whyNotRetractable(record, of),

  ...preparationLimits,
  ...committeeLimits,
  ...registrationLimits,
  ...handoverLimits,
  ...recallLimits,
  ...remediesLimits,
  ...partyLimits,

  NominationMade: (record, { nominee }) => whyUnknown(record, nominee),
  NomineeAnswered: (record, { nominee }) => whyUnknown(record, nominee),
  PaperReceived: (record, { nominee }) => whyUnknown(record, nominee),
  NomineeReviewed: (record, { nominee }) => whyUnknown(record, nominee),
  NomineesPublished: (record, { nominees }) => whyUnknown(record, ...nominees.map(({ person }) => person)),
  SeatsFixed: always,
  PrimaryHeld: always,
  FormalListPublished: (record, { candidates }) => whyUnknown(record, ...candidates.map(({ person }) => person)),
  CandidateWithdrew: inPoll(whyNotListed),
  CandidateRemoved: inPoll(whyNotListed),
  CandidateAdded: (record, { person }) => whyUnknown(record, person),
  VotersMet: (record, { candidates }) => whyUnknown(record, ...candidates),

  PollNoticePublished: always,
  WorkersChosen: (record, { workers }) => whyUnknown(record, ...workers.map(({ person }) => person)),
  WorkerReplaced: inPoll((poll, { from, to, role }, record) =>
    workersOf(poll).some((worker) => worker.person === from && worker.role === role)
      ? whyUnknown(record, to)
      : '此人不在这个岗位上，无从换下',
  ),
  VenueSetUp: always,
  WorkersTrained: always,
  BallotsReceived: always,
  MobileBoxArranged: (record, { voters }) => whyUnknown(record, ...voters),
  MobileBoxListPublished: inPoll(({ MobileBoxArranged }, { box }) =>
    MobileBoxArranged.some((each) => each.box === box) ? undefined : '还没有安排这个流动票箱',
  ),
  ProxyRequested: (record, { absentee, holder }) => whyUnknown(record, absentee, holder),
  ProxyApproved: (record, { absentee, holder }) => whyUnknown(record, absentee, holder),
  ProxyRefused: (record, { absentee, holder }) => whyUnknown(record, absentee, holder),
  ProxyRevoked: inPoll(({ ProxyApproved }, { absentee }) =>
    ProxyApproved.some((each) => each.absentee === absentee) ? undefined : '没有办过这份委托',
  ),
  ProxiesPublished: always,

  BoxInspected: always,
  PollOpened: inPoll((poll) => (openingOf(poll) ? '这次投票已经开始了' : undefined)),
  BallotsIssued: inPoll(
    (poll, act, record) => whyNotVoting(poll) ?? whyUnknown(record, act.to, ...act.for) ?? whyNoPapers(poll, act),
  ),
  IssueRefused: inPoll((poll, act, record) => whyNotVoting(poll) ?? whyUnknown(record, act.to, ...act.for)),
  BallotWrittenFor: inPoll((poll, { voter, by }, record) => whyNotVoting(poll) ?? whyUnknown(record, voter, by)),
  PersonSentOut: (record, { person }) => whyUnknown(record, person),
  ConductReported: (record, { person }) => whyUnknown(record, person),
  MobileBoxSent: inPoll((poll, { box, carriers }, record) => {
    if (!poll.MobileBoxArranged.some((each) => each.box === box)) return '没有安排这个流动票箱';
    return isOut(poll, box) ? '这个流动票箱已经出发了' : (whyNotVoting(poll) ?? whyUnknown(record, ...carriers));
  }),
  MobileBoxReturned: inPoll((poll, { box }) => (isOut(poll, box) ? undefined : '这个流动票箱没有出去')),
  VotingSuspended: inPoll((poll) => (isSuspended(poll) ? '投票已经暂停了' : whyNotVoting(poll))),
  VotingResumed: inPoll((poll) => (isSuspended(poll) ? undefined : '投票没有暂停')),
  PollClosed: inPoll((poll) => (isPolling(poll) ? undefined : whyNotVoting(poll))),
  PollReopened: inPoll((poll) => {
    if (!closingOf(poll)) return '投票没有截止，用不着重新开始';
    return poll.BoxOpened.length > 0 ? '票箱已经打开，不能再接着投票' : undefined;
  }),
  BoxSealed: inPoll((poll, { box }) => whyNoBox(poll, box) ?? whyAlreadyOpened(poll, box)),
  UnusedDestroyed: inPoll((poll) => (poll.BallotsReceived.length > 0 ? undefined : '没有领过选票')),

  BoxGathered: inPoll((poll, { box }) => {
    if (isOut(poll, box)) return '这个流动票箱还在外面';
    return openingOf(poll) ? whyNoBox(poll, box) : '投票还没有开始';
  }),
  BoxOpened: inPoll((poll, { box }) => {
    if (!openingOf(poll)) return '投票还没有开始，箱里是空的';
    return isOut(poll, box) ? '这个流动票箱还在外面' : (whyNoBox(poll, box) ?? whyAlreadyOpened(poll, box));
  }),
  PlainPapersFound: inPoll((poll, { box }) => whyStillShut(poll, box)),
  PaperFound: inPoll((poll, { box }) => whyStillShut(poll, box)),
  PapersCounted: inPoll((poll, { box }) => whyStillShut(poll, box)),
  BallotJudged: inPoll((poll, { paper, replaces }) => {
    if (!poll.PaperFound.some((found) => found.paper === paper)) return '没有这张票';
    return judgementOf(poll, paper) && replaces === undefined ? '这张票已经判过了，要改判请重判' : undefined;
  }),
  BoxCounted: inPoll((poll, { box }) => whyStillShut(poll, box)),
  CountHeld: inPoll((poll) => (poll.BoxOpened.length > 0 ? undefined : '还没有开箱，没有票可唱')),
  CountSigned: inPoll((poll) => (poll.BoxCounted.length > 0 ? undefined : '还没有计票单可签')),

  ValidityDeclared: afterClosing,
  TieResolved: afterClosing,
  ElectedWithdrew: afterClosing,
  WinnerReviewed: afterClosing,
  ElectedDeclared: inPoll((poll, { person }, record) => whyNotClosed(poll) ?? whyUnknown(record, person)),
  DeclarationWithdrawn: inPoll((poll, act) =>
    declaredIn(poll).some(({ post, person }) => post === act.post && person === act.person) ? undefined : '没有宣布过这项当选',
  ),
  SeatsLeftVacant: afterClosing,
  ResultAnnounced: afterClosing,
  BallotsSealed: afterClosing,

  VoterCame: whileVoting,
  BoothEntered: whileVoting,
  GiftOffered: always,
  ClosingPressed: whileVoting,
  PowerFailed: afterOpening,
  PowerRestored: afterOpening,
  NamePressed: (record, { person }) => whyUnknown(record, person),
  VotesCanvassed: (record, { by }) => whyUnknown(record, by),
  ConductComplained: (record, { about, by }) => whyUnknown(record, about, by),
  RumourSpread: always,
};

function whyNotListed({ FormalListPublished, CandidateAdded }: PollRecord, { person }: { readonly person: PersonId }): Why {
  const isListed = FormalListPublished.at(-1)?.candidates.some((each) => each.person === person) ?? false;
  return isListed || CandidateAdded.some((each) => each.person === person) ? undefined : '此人不在候选人名单上';
}

/** 做不做得到：只问物理事实，不问合不合法。 */
export function isPossible(record: ElectionRecord, act: ElectionEvent): Result<true> {
  // 事件种类与它的限制总是一一对应；TypeScript 说不出这一点，只在这里断言一次。
  const limit = limits[act.type] as Limit<EventType>;
  const why = whyTimeForbids(record, act) ?? whyReplacingForbids(record, act) ?? limit(record, act);
  return why === undefined ? ok(true) : no(why);
}
