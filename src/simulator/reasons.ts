import { worldEvents } from '../domain/engine/events/origin.ts';
import type { ElectionEvent, EventOf } from '../domain/engine/events/index.ts';
import { sum } from '../domain/engine/collections.ts';
import { closingOf, noticeOf, openingOf } from '../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../domain/engine/record.ts';
import { ballotsIssued, boxesIn } from '../domain/engine/tally.ts';
import type { BoxId, PersonId, Seq, VenueId } from '../domain/terms/ids.ts';

/** 理由：做不到的中文理由；undefined 就是做得到 */
export type Why = string | undefined;

/** 最后一件自己做的事的序号：它后面只有外界的回应；没有就没有可撤的。 */
export function lastOwnSeq({ types }: ElectionRecord): Seq | undefined {
  for (let seq = types.length - 1; seq > 0; seq--) {
    const type = types[seq];
    if (type !== undefined && !worldEvents.has(type)) return seq;
  }
  return undefined;
}

export function whyNotRetractable(record: ElectionRecord, of: Seq): Why {
  if (record.types[of] === undefined) return '没有这件事可以撤回';
  return lastOwnSeq(record) === of ? undefined : '只能撤回自己做的最后一件事';
}

export function whyTimeForbids({ today, now }: ElectionRecord, { on, at }: ElectionEvent): Why {
  const isEarlier = on === today && at !== undefined && now !== undefined && at < now;
  return on < today || isEarlier ? '时间已经过去，不能回到前面补做；可以撤回，或者从那一步另开一次' : undefined;
}

export function whyReplacingForbids({ types }: ElectionRecord, { type, replaces }: ElectionEvent): Why {
  if (replaces === undefined || types[replaces] === type) return undefined;
  return `第 ${replaces} 件事不是同一种事，不能用这件事重做`;
}

export function whyNotVoting(poll: PollRecord): Why {
  if (!openingOf(poll)) return '投票还没有开始';
  if (closingOf(poll)) return '投票已经截止';
  return isSuspended(poll) ? '投票暂停着，先恢复投票' : undefined;
}

export function whyNotClosed(poll: PollRecord): Why {
  if (!openingOf(poll)) return '投票还没有开始';
  return closingOf(poll) || poll.BoxOpened.length > 0 ? undefined : '投票还没有截止';
}

export function isSuspended({ VotingSuspended, VotingResumed }: PollRecord): boolean {
  return (VotingSuspended.at(-1)?.seq ?? 0) > (VotingResumed.at(-1)?.seq ?? 0);
}

/** 流动票箱是不是还在外面 */
export function isOut({ MobileBoxSent, MobileBoxReturned }: PollRecord, box: BoxId): boolean {
  const sent = MobileBoxSent.filter((each) => each.box === box).length;
  return sent > MobileBoxReturned.filter((each) => each.box === box).length;
}

export function whyNoBox(poll: PollRecord, box: BoxId): Why {
  const isAtVenue = (noticeOf(poll)?.venues ?? []).some((venue) => boxAt(venue) === box);
  return isAtVenue || boxesIn(poll).includes(box) ? undefined : '会场里没有这个票箱';
}

/** 会场的票箱与会场同号。 */
export function boxAt(venue: VenueId): BoxId {
  return `B${Number(venue.slice(1))}`;
}

export function whyAlreadyOpened({ BoxOpened }: PollRecord, box: BoxId): Why {
  return BoxOpened.some((each) => each.box === box) ? '这个票箱已经打开了' : undefined;
}

export function whyStillShut({ BoxOpened }: PollRecord, box: BoxId): Why {
  return BoxOpened.some((each) => each.box === box) ? undefined : '这个票箱还没有打开';
}

/** 手里没有那么多票了：领回的票数是多少，就只能发出多少。 */
export function whyNoPapers(poll: PollRecord, { papers }: EventOf<'BallotsIssued'>): Why {
  const received = sum(poll.BallotsReceived, (each) => each.papers);
  return poll.BallotsReceived.length > 0 && ballotsIssued(poll) + papers > received ? '领回的选票已经发完了' : undefined;
}

export function whyUnknown({ people }: ElectionRecord, ...ids: readonly PersonId[]): Why {
  return ids.every((id) => people.has(id)) ? undefined : '村里没有这个人';
}
