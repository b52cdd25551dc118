import {
  kindOf,
  posts,
  type Day,
  type Minute,
  type PersonId,
  type PollId,
  type PollKind,
  type Post,
  type Seq,
} from '../terms/ids.ts';
import type { PollWorker, Workplace } from '../terms/poll-worker.ts';
import { groupBy, lastOf } from './collections.ts';
import type { Recorded } from './events/index.ts';
import { blankPoll, type ElectionRecord, type PollRecord } from './record.ts';
import { electionDayOf } from './roll.ts';

/** 取一次投票的档案；还没有发生过什么的，是空的。 */
export function pollOf({ polls }: ElectionRecord, id: PollId): PollRecord {
  return polls.get(id) ?? blankPoll;
}

/** 应选名额：某职务应选几人，单列给妇女的也算在内。 */
export function seatsFor({ SeatsFixed }: PollRecord, post: Post): number {
  const seats = SeatsFixed.at(-1)?.seats ?? [];
  return seats.reduce((total, seat) => (seat.post === post ? total + seat.count : total), 0);
}

/** 单列给妇女的名额 */
export function womenSeatsFor({ SeatsFixed }: PollRecord, post: Post): number {
  const seats = SeatsFixed.at(-1)?.seats ?? [];
  return seats.reduce((total, seat) => (seat.post === post && seat.forWoman ? total + seat.count : total), 0);
}

/** 这次要选的职务，从高到低 */
export function postsOf(poll: PollRecord): readonly Post[] {
  return posts.filter((post) => seatsFor(poll, post) > 0);
}

/** 正式候选人：最近公布的名单，除去公布以后放弃、被取消的，加上补上的。 */
export function candidatesFor(poll: PollRecord, post: Post): readonly PersonId[] {
  const list = poll.FormalListPublished.at(-1);
  if (list === undefined) return [];
  const left = new Map<PersonId, Seq>();
  for (const { person, seq } of [...poll.CandidateWithdrew, ...poll.CandidateRemoved])
    if (seq > list.seq) left.set(person, seq);
  const added = poll.CandidateAdded.filter(({ seq }) => seq > list.seq);
  const all = [...list.candidates.map((each) => ({ ...each, seq: list.seq })), ...added];
  return all.filter((each) => each.post === post && (left.get(each.person) ?? 0) < each.seq).map(({ person }) => person);
}

/** 全部正式候选人 */
export function allCandidates(poll: PollRecord): ReadonlySet<PersonId> {
  return new Set(posts.flatMap((post) => candidatesFor(poll, post)));
}

/** 眼下的工作人员：最近一次确定的，照换人的先后换过。 */
export function workersOf({ WorkersChosen, WorkerReplaced }: PollRecord): readonly PollWorker[] {
  const chosen = WorkersChosen.at(-1);
  if (chosen === undefined) return [];
  return WorkerReplaced.filter(({ seq }) => seq > chosen.seq).reduce<readonly PollWorker[]>(
    (workers, { from, to, role }) =>
      workers.map((worker) => (worker.person === from && worker.role === role ? { ...worker, person: to } : worker)),
    chosen.workers,
  );
}

/** 一个地方的工作人员 */
export function crewAt(poll: PollRecord, place: Workplace): readonly PollWorker[] {
  return workersOf(poll).filter((worker) => worker.place === place);
}

/** 有效的委托：办好了、没有收回的；同一委托人以最近一次为准。 */
export function proxiesIn({ ProxyApproved, ProxyRevoked }: PollRecord): readonly Recorded<'ProxyApproved'>[] {
  const latest = new Map(ProxyApproved.map((proxy) => [proxy.absentee, proxy]));
  return [...latest.values()].filter(
    ({ absentee, seq }) => !ProxyRevoked.some((revoked) => revoked.absentee === absentee && revoked.seq > seq),
  );
}

/** 公布的投票日期与起止时间：最近一次公告 */
export function noticeOf({ PollNoticePublished }: PollRecord): Recorded<'PollNoticePublished'> | undefined {
  return PollNoticePublished.at(-1);
}

/** 开始投票：第一次宣布开始 */
export function openingOf({ PollOpened }: PollRecord): Recorded<'PollOpened'> | undefined {
  return PollOpened[0];
}

/** 截止：最近一次截止，而且以后没有重新开始；还在投票就没有。 */
export function closingOf({ PollClosed, PollReopened }: PollRecord): Recorded<'PollClosed'> | undefined {
  const closed = PollClosed.at(-1);
  const reopened = PollReopened.at(-1);
  return closed !== undefined && (reopened === undefined || reopened.seq < closed.seq) ? closed : undefined;
}

/** 是不是正在投票 */
export function isPolling(poll: PollRecord): boolean {
  return openingOf(poll) !== undefined && closingOf(poll) === undefined;
}

/** 投票日：开始投票的那天；还没有开始的看公告。 */
export function pollingDayOf(poll: PollRecord): Day | undefined {
  return openingOf(poll)?.on ?? noticeOf(poll)?.pollingOn;
}

/** 公告的截止时刻 */
export function announcedEnd(poll: PollRecord): Minute | undefined {
  return noticeOf(poll)?.to;
}

/** 当选：宣布了、没有收回的，照宣布的先后。 */
export function declaredIn({ ElectedDeclared, DeclarationWithdrawn }: PollRecord): readonly Recorded<'ElectedDeclared'>[] {
  return ElectedDeclared.filter(
    (declared) =>
      !DeclarationWithdrawn.some(
        (withdrawn) => withdrawn.person === declared.person && withdrawn.post === declared.post && withdrawn.seq > declared.seq,
      ),
  );
}

const elections: ReadonlySet<PollKind> = new Set<PollKind>(['first', 'revote', 'supplementary', 'repeat', 'by-election']);

/** 选举投票：选村委会成员的各次投票；预选、罢免表决、党员大会另有规定，不在内。 */
export function electionsIn({ polls }: ElectionRecord): readonly (readonly [PollId, PollRecord])[] {
  return [...polls].filter(([id]) => elections.has(kindOf(id)));
}

/** 从头准备的投票：首次投票、重新选举、补选；再次投票、另行选举可以当天接着举行，沿用原来的准备。 */
export function isPreparedAnew(id: PollId): boolean {
  return isGeneral(id) || kindOf(id) === 'by-election';
}

/** 选整个村委会的投票：首次投票、重新选举；补选只补空出来的。 */
export function isGeneral(id: PollId): boolean {
  return kindOf(id) === 'first' || kindOf(id) === 'repeat';
}

/** 投票那天：开始投票的那天；还没有开始的看公告，首次投票没有公告的看选举日。 */
export function votingDayOf(record: ElectionRecord, id: PollId): Day | undefined {
  return pollingDayOf(pollOf(record, id)) ?? (kindOf(id) === 'first' ? electionDayOf(record) : undefined);
}

/** 开始投票时有效的公告：此后再改时间，是临时改；还没有开始的看最近一次。 */
export function noticeAtOpening(poll: PollRecord): Recorded<'PollNoticePublished'> | undefined {
  const opening = openingOf(poll);
  return opening === undefined ? noticeOf(poll) : lastOf(poll.PollNoticePublished, ({ seq }) => seq < opening.seq);
}

/** 各会场眼下的布置：同一会场以最近一次为准。 */
export function venuesIn({ VenueSetUp }: PollRecord): readonly Recorded<'VenueSetUp'>[] {
  return [...new Map(VenueSetUp.map((setUp) => [setUp.venue, setUp])).values()];
}

/** 领票看当时：某人的票在 at 以前托给了谁；没有办好、已经收回的，没有。 */
export function holderAt({ ProxyApproved, ProxyRevoked }: PollRecord): (absentee: PersonId, at: Seq) => PersonId | undefined {
  const changes = groupBy([...ProxyApproved, ...ProxyRevoked], ({ absentee }) => absentee);
  return (absentee, at) => {
    const before = (changes.get(absentee) ?? []).filter(({ seq }) => seq < at);
    const last = before.find(({ seq }) => before.every((other) => other.seq <= seq));
    return last?.type === 'ProxyApproved' ? last.holder : undefined;
  };
}
