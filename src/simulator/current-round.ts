import type { ElectionRecord } from '../domain/engine/record.ts';
import { pollingDayOf } from '../domain/engine/poll-facts.ts';
import { electionDayOf } from '../domain/engine/roll.ts';
import { roundsIn, type Round } from '../domain/engine/rounds.ts';
import type { Recorded } from '../domain/engine/events/index.ts';
import { kindOf, type Day, type PollId } from '../domain/terms/ids.ts';
import { first } from '../domain/villages/prepared-past.ts';

/** 眼下这一轮：重新选举定下来了，就是重新选举这一轮。 */
export function currentRound(record: ElectionRecord): Round {
  return roundsIn(record).at(-1) ?? [];
}

/** 眼下这一轮从哪次投票起：首次投票，或者重新选举 */
export function basePoll(record: ElectionRecord): PollId {
  return currentRound(record)[0]?.[0] ?? first;
}

/** 眼下这一轮从哪天数起：选举日，或者重新选举投票那天；还没有定选举日的没有。 */
export function baseDay(record: ElectionRecord): Day | undefined {
  const [base] = currentRound(record);
  const again = base !== undefined && kindOf(base[0]) === 'repeat' ? pollingDayOf(base[1]) : undefined;
  return again ?? electionDayOf(record);
}

/** 整个选举被宣布无效的那件事：管这次投票的最近一次；没有宣布过的没有。 */
export function voidingOf({ PollVoided }: ElectionRecord, of: PollId): Recorded<'PollVoided'> | undefined {
  return PollVoided.filter((voided) => voided.what === 'election' && voided.of === of).at(-1);
}
