import type { Recorded } from '../../engine/events/index.ts';
import { declaredIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { ballotsRecovered, votesFor } from '../../engine/tally.ts';
import { kindOf, type PollId } from '../../terms/ids.ts';

/** 一次补选：最近一次怎样定的、收回几张票 */
export interface ByElection {
  readonly id: PollId;
  readonly poll: PollRecord;
  readonly called: Recorded<'ByElectionCalled'> | undefined;
  readonly ballots: number | undefined;
}

/** 各次补选，照先后 */
export function byElectionsIn({ polls }: ElectionRecord): readonly ByElection[] {
  return [...polls].flatMap(([id, poll]) =>
    kindOf(id) === 'by-election' ? [{ id, poll, called: poll.ByElectionCalled.at(-1), ballots: ballotsRecovered(poll) }] : [],
  );
}

/** 宣布补选当选的人和他的票 */
export function winnersOf(
  poll: PollRecord,
): readonly { readonly declared: Recorded<'ElectedDeclared'>; readonly votes: number }[] {
  return declaredIn(poll).map((declared) => ({
    declared,
    votes: votesFor(poll, declared.post).get(declared.person) ?? 0,
  }));
}
