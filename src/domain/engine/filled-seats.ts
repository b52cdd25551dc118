import type { PollResult, PostResult, ResultLaw, Tally } from './decide-result.ts';
import type { PersonId } from '../terms/ids.ts';
import type { Leaving } from './relatives.ts';

interface Deciding {
  readonly decide: (tally: Tally) => readonly PostResult[];
  readonly leave: (tally: Tally, posts: readonly PostResult[]) => readonly Leaving[];
}

/**
 * 因近亲属回避空出的名额依次递补以后的结果：走的人不再算，由够了票的人里得票多的补上；补上来的人自己也要回避的，
 * 再往下补。没有这样规定、没有人走、还有人没有定下来的，没有。
 */
export function filledAfter(
  tally: Tally,
  { relatives }: ResultLaw,
  leaving: PollResult['leaving'],
  { decide, leave }: Deciding,
): readonly PostResult[] | undefined {
  if (relatives?.vacated === undefined || leaving.length === 0) return undefined;
  const gone = new Set<PersonId>();
  let left = tally;
  let next = leaving;
  // 在以前的投票里当选的人，票不在这次的总账里，拿不掉；只看新走的，所以一定停得下来。
  while (next.length > 0) {
    if (next.some(({ by }) => by === 'revote' || by === 'meeting' || by === 'open')) return undefined;
    for (const { person } of next) gone.add(person);
    left = without(tally, gone);
    next = leave(left, decide(left)).filter(({ person }) => !gone.has(person));
  }
  return decide(left);
}

function without(tally: Tally, gone: ReadonlySet<PersonId>): Tally {
  const posts = tally.posts.map((each) => ({
    ...each,
    votes: new Map([...each.votes].filter(([person]) => !gone.has(person))),
  }));
  return { ...tally, posts };
}
