import { kindOf, type PersonId, type PollId } from '../terms/ids.ts';
import type { Relation } from '../profiles/params.ts';
import { relationBetween } from './kinship.ts';
import type { Tally } from './decide-result.ts';
import type { Winner } from './relatives.ts';
import { pollsBefore, revotesAfter, roundOf, type Round } from './rounds.ts';
import { closingOf, declaredIn, pollOf, postsOf, seatsFor, womenSeatsFor } from './poll-facts.ts';
import type { ElectionRecord } from './record.ts';
import { registeredCount } from './roll.ts';
import { ballotsIssued, ballotsRecovered, votesFor } from './tally.ts';

/** 总账：由一次投票的档案算出；还没有数过票的没有总账。circle 是哪些亲属算近亲属。 */
export function tallyOf(record: ElectionRecord, id: PollId, circle: readonly Relation[]): Tally | undefined {
  const poll = pollOf(record, id);
  const recovered = ballotsRecovered(poll);
  if (recovered === undefined) return undefined;
  const round = roundOf(record, id);
  return {
    kind: kindOf(id),
    registered: registeredCount(record),
    issued: poll.BallotsIssued.length === 0 ? undefined : ballotsIssued(poll),
    voters: closingOf(poll)?.voters,
    recovered,
    posts: postsOf(poll).map((post) => ({
      post,
      seats: seatsFor(poll, post),
      womenSeats: womenSeatsFor(poll, post),
      votes: votesFor(poll, post),
    })),
    isWoman: (person) => record.people.get(person)?.sex === 'female',
    areNearRelatives: (a, b) => isNear(record, circle, a, b),
    withdrawn: new Set(round.flatMap(([, { ElectedWithdrew }]) => ElectedWithdrew.map(({ person }) => person))),
    earlier: winnersIn(pollsBefore(round, id)),
    revoted: winnersIn(revotesAfter(round, id)),
  };
}

/** 各次投票里宣布当选的人，一人只列一次，票数是他当选的那次投票的。 */
function winnersIn(round: Round): readonly Winner[] {
  const winners = round.flatMap(([, poll]) =>
    declaredIn(poll).map(({ post, person }) => ({ post, person, votes: votesFor(poll, post).get(person) ?? 0 })),
  );
  return [...new Map(winners.map((winner) => [winner.person, winner])).values()];
}

/** 两人是不是 circle 里的亲属 */
export function isNear({ kin }: ElectionRecord, circle: readonly Relation[], a: PersonId, b: PersonId): boolean {
  const relation = relationBetween(kin, a, b);
  return relation !== undefined && circle.includes(relation);
}
