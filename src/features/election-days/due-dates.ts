import { lastDayWithin } from '../../domain/engine/calendar.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import { electionsIn, pollOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { electionDayOf } from '../../domain/engine/roll.ts';
import type { Certainty, Profile } from '../../domain/profiles/profile.ts';
import type { Citation } from '../../domain/law/citation.ts';
import { kindOf, type Day } from '../../domain/terms/ids.ts';
import { electionDayItself } from '../../domain/timetable/term.ts';
import { timetableOf, type Entry } from '../../domain/timetable/timetable.ts';
import { spellTerm } from '../timetable/spell-entry.ts';

/**
 * 日子是怎么来的：fixed 是法规写了天数、从选举日数的；linked 是法规写了、跟着前面一件事走的，这里照建议的日子排；
 * advice 是法规没有写几天、建议的。
 */
export type DueKind = 'fixed' | 'linked' | 'advice';

/** 日历上的一个日子：什么事、哪天、为什么、出处。 */
export interface DueDate {
  readonly id: string;
  readonly title: string;
  /** 有这种情形才办的，写是什么情形；情形已经有了的不写 */
  readonly when: string | undefined;
  readonly due: Day;
  readonly why: string;
  readonly kind: DueKind;
  readonly cites: readonly Citation[];
  readonly certainty: Certainty;
  readonly contested: readonly string[];
  /** 办了没有：办了的写哪天；unknown 是档案里看不出来的 */
  readonly done: Day | 'not-yet' | 'unknown';
}

/** 规则包里的日子，早的在前；选举日没有定的没有。收到的申诉一件一个日子。 */
export function dueDatesOf(record: ElectionRecord, profile: Profile): readonly DueDate[] {
  const poll = electionDayOf(record);
  if (poll === undefined) return [];
  const entries = timetableOf(profile, poll).filter(({ id }) => id !== 'first-replies');
  const all = [...entries.map((entry) => dueDate(entry, record)), ...repliesDue(record, profile)];
  return sortBy(all, ({ due, id }) => [due, id]);
}

function dueDate({ id, what, when, day, basis, advice }: Entry, record: ElectionRecord): DueDate {
  const known = doneIn(record)[id];
  const source = basis.is === 'unregulated' ? { cites: [], certainty: 'text' as const, contested: [] } : basis;
  return {
    id,
    title: what,
    when: hasCome(record, id) ? undefined : when,
    due: day,
    why: basis.is === 'statutory' ? spellTerm(basis.term) : advice.why,
    kind: kindIn(basis),
    cites: source.cites,
    certainty: source.certainty,
    contested: source.contested,
    done: known === undefined ? 'unknown' : (known[0]?.on ?? 'not-yet'),
  };
}

function kindIn(basis: Entry['basis']): DueKind {
  if (basis.is !== 'statutory') return 'advice';
  const { term } = basis;
  const isFromPoll = term.is === 'before' || term.is === 'on-the-day' || ('of' in term && term.of === electionDayItself);
  return isFromPoll ? 'fixed' : 'linked';
}

/** 收到了申诉，几天以内处理；过期不受理的，说明了就算答复 */
function repliesDue(
  { ObjectionFiled, ObjectionDecided, ObjectionTurnedAway }: ElectionRecord,
  { params }: Profile,
): readonly DueDate[] {
  const source = params.objectionReplyDays;
  if (source === null) return [];
  const { value, cites, certainty, contested } = source;
  const answered = [...ObjectionDecided, ...ObjectionTurnedAway.filter(({ ground }) => ground === 'late')];
  return ObjectionFiled.map(({ objection, on }): DueDate => ({
    id: objection,
    title: `处理 ${objection.slice(1)} 号申诉，公布结果`,
    when: undefined,
    due: lastDayWithin(on, value),
    why: `收到之日起 ${value} 天以内`,
    kind: 'fixed',
    cites,
    certainty,
    contested: contested === undefined ? [] : [contested],
    done: answered.find((each) => each.objection === objection)?.on ?? 'not-yet',
  }));
}

type Doing = readonly { readonly on: Day }[];

/** 一行对着档案里的哪些事：有一件就是办了。没有列的行，看不出办没有办。 */
function doneIn(record: ElectionRecord): Readonly<Record<string, Doing>> {
  const first = pollOf(record, 'first#1');
  const again = electionsIn(record).filter(([id]) => kindOf(id) === 'supplementary');
  return {
    committee: record.CommitteeSelected,
    audit: record.AuditPublished,
    'villagers-notice': record.MeetingCalled.filter(({ body }) => body === 'villagers'),
    'representatives-notice': record.MeetingCalled.filter(({ body }) => body === 'representatives'),
    'committee-notice': record.CommitteePublished,
    method: record.MotionVoted.filter(({ matter }) => matter === 'election-method'),
    registering: [...record.ContactMade, ...record.RegistrationDecided],
    outsiders: record.MotionVoted.filter(({ matter }) => matter === 'non-resident'),
    roll: record.RollPublished,
    nominating: record.NominationMade,
    'qualification-review': record.NomineeReviewed,
    'nominee-list': first.NomineesPublished,
    'formal-list': first.FormalListPublished,
    'meeting-voters': first.VotersMet,
    'poll-notice': first.PollNoticePublished,
    workers: first.WorkersChosen,
    'mobile-list': first.MobileBoxListPublished,
    'proxy-list': first.ProxiesPublished,
    booths: first.VenueSetUp,
    voting: first.PollOpened,
    counting: first.CountHeld,
    result: first.ResultAnnounced,
    sealing: first.BallotsSealed,
    'write-in-review': first.WinnerReviewed,
    supplementary: again.flatMap(([, poll]) => poll.PollOpened),
  };
}

/** 有这种情形才办的，情形来了没有：看档案。 */
function hasCome(record: ElectionRecord, id: string): boolean {
  if (id === 'outsiders') return record.ApplicationFiled.length > 0;
  return id === 'mobile-list' && pollOf(record, 'first#1').MobileBoxArranged.length > 0;
}

/** 该办了：法规写了天数、情形也有了，到了日子还没有办。 */
export function isPressingOn(today: Day, { due, done, kind, when }: DueDate): boolean {
  return kind === 'fixed' && when === undefined && done === 'not-yet' && due <= today;
}

/** 还等着办的：没有办、情形也有了的 */
export function isWaiting({ done, when }: DueDate): boolean {
  return done === 'not-yet' && when === undefined;
}
