import { kindOf, type PersonId, type Post } from '../terms/ids.ts';
import { sum } from './collections.ts';
import { entitledTo, postResults, readingOf } from './declarations.ts';
import type { ResultLaw } from './decide-result.ts';
import { postsOf, seatsFor } from './poll-facts.ts';
import type { ElectionRecord } from './record.ts';
import { reviewIn, revotesAfter, standingIn, type Round } from './rounds.ts';

/** 有主的人：站得住的当选人，以及够了票、还等着宣布或者审查的人。 */
export function settledIn(record: ElectionRecord, round: Round, law: ResultLaw): ReadonlyMap<PersonId, Post> {
  const settled = new Map<PersonId, Post>();
  for (const [id, poll] of round) {
    const reading = readingOf(record, id, law);
    if (reading === undefined) continue;
    const out = new Set([
      ...reading.tally.withdrawn,
      ...reading.results.flatMap(({ leaving }) => leaving.map(({ person }) => person)),
    ]);
    for (const post of postsOf(poll)) {
      for (const person of entitledTo(reading, post)) {
        if (!out.has(person) && reviewIn(round, person)?.passed !== false) settled.set(person, post);
      }
    }
  }
  for (const { person, post } of standingIn(round)) settled.set(person, post);
  return settled;
}

/** 一轮里还空着的名额，照职务：应选名额减去有主的，再减去平票还没有定的。选举没有效的，谈不上。 */
export function openSeats(record: ElectionRecord, round: Round, law: ResultLaw): ReadonlyMap<Post, number> {
  const [base] = round;
  const open = new Map<Post, number>();
  if (base === undefined || kindOf(base[0]) === 'supplementary') return open;
  const settled = [...settledIn(record, round, law).values()];
  for (const post of postsOf(base[1])) {
    const left =
      seatsFor(base[1], post) - settled.filter((each) => each === post).length - tiedLeft(record, round, { post, law });
    if (left > 0) open.set(post, left);
  }
  return open;
}

function tiedLeft(
  record: ElectionRecord,
  round: Round,
  { post, law }: { readonly post: Post; readonly law: ResultLaw },
): number {
  return sum(round, ([id, { TieResolved }]) => {
    const reading = readingOf(record, id, law);
    const isRevoted = revotesAfter(round, id).some(([, each]) => seatsFor(each, post) > 0 && each.CountHeld.length > 0);
    if (reading === undefined || isRevoted || TieResolved.some((tie) => tie.post === post)) return 0;
    return postResults(reading, post)[0]?.tiedSeats ?? 0;
  });
}
