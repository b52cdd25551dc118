import { kindOf, type PersonId, type PollId } from '../terms/ids.ts';
import type { Relation } from '../profiles/params.ts';
import { relationBetween } from './kinship.ts';
import type { Tally } from './decide-result.ts';
import { closingOf, declaredIn, pollOf, postsOf, seatsFor, womenSeatsFor } from './poll-facts.ts';
import type { ElectionRecord } from './record.ts';
import { registeredCount } from './roll.ts';
import { ballotsIssued, ballotsRecovered, votesFor } from './tally.ts';

/** 总账：由一次投票的档案算出；还没有数过票的没有总账。circle 是哪些亲属算近亲属。 */
export function tallyOf(record: ElectionRecord, id: PollId, circle: readonly Relation[]): Tally | undefined {
  const poll = pollOf(record, id);
  const recovered = ballotsRecovered(poll);
  if (recovered === undefined) return undefined;
  const withdrawn = [...record.polls.values()].flatMap(({ ElectedWithdrew }) => ElectedWithdrew.map(({ person }) => person));
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
    withdrawn: new Set(withdrawn),
    earlier: [...record.polls]
      .filter(([other]) => other !== id)
      .flatMap(([, other]) => declaredIn(other).map(({ post, person }) => ({ post, person }))),
  };
}

/** 两人是不是 circle 里的亲属 */
export function isNear({ kin }: ElectionRecord, circle: readonly Relation[], a: PersonId, b: PersonId): boolean {
  const relation = relationBetween(kin, a, b);
  return relation !== undefined && circle.includes(relation);
}
