import { decideResult, type PollResult, type PostResult } from '../../engine/decide-result.ts';
import { inForce } from '../../profiles/profile.ts';
import { tallyOf } from '../../engine/tally-of.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import { first } from '../../villages/prepared-past.ts';
import { sheetFilled, trueTotal, type Decision } from './checking.ts';
import type { CountingCase } from './counting-case.ts';
import { recordAfter, type Answers } from './judging.ts';

/** 参照的结果：只问 decideResult。 */
export function referenceResult(counting: CountingCase, answers: Answers): PollResult {
  const lookup = inForce(counting.profile);
  const sheet = sheetFilled(counting, answers, trueTotal(counting, answers));
  const tally = tallyOf(recordAfter(counting, answers, [sheet]), first, lookup('relatives')?.value.circle ?? []);
  if (tally === undefined) throw new Error('a counted poll has a tally');
  return decideResult(tally, lookup);
}

/** 照参照的结果宣布：选举无效的一个也不宣布；名单以外的等审查、近亲属要回避的，先不宣布。 */
export function referenceDecision(counting: CountingCase, result: PollResult): Decision {
  if (result.invalid.length > 0) return { valid: false, elected: [] };
  const leaving = new Set(
    result.leaving.flatMap(({ person, stays, by }) => (by === 'revote' || by === 'meeting' ? [person, stays] : [person])),
  );
  const reviews = counting.profile.params.writeInReview !== null;
  const elected = result.posts.flatMap(({ post, elected: won }) =>
    won
      .filter((person) => !leaving.has(person) && !(reviews && isWrittenIn(counting, person)))
      .map((person) => ({ post, person })),
  );
  return { valid: true, elected };
}

/** 不在候选人名单上 */
export function isWrittenIn({ cast }: CountingCase, person: PersonId): boolean {
  return cast.columns.every(({ candidates }) => !candidates.includes(person));
}

/** 接着办什么：再次投票、另行选举、单列名额另选妇女、先审查资格、近亲属只留一人、重新选举 */
export type Next = 'revote' | 'supplementary' | 'woman-seat' | 'review' | 'relatives' | 'repeat';

/** 一个职务接着办什么，由参照的结果推出；都选上了的没有。 */
function nextFor(counting: CountingCase, { post, elected, tied, unfilled, womanSeats }: PostResult): readonly Next[] {
  const reviews = counting.profile.params.writeInReview !== null && elected.some((person) => isWrittenIn(counting, person));
  const ordinary = unfilled - womanSeats;
  return [
    ...(reviews ? (['review'] as const) : []),
    ...(tied.length > 0 ? (['revote'] as const) : []),
    ...(womanSeats > 0 && post === 'member' ? (['woman-seat'] as const) : []),
    ...(ordinary > 0 ? (['supplementary'] as const) : []),
  ];
}

/** 整个选举接着办什么 */
export function nextSteps(
  counting: CountingCase,
  result: PollResult,
): readonly { readonly post?: Post; readonly next: Next }[] {
  if (result.invalid.length > 0) return [{ next: 'repeat' }];
  const byPost = result.posts.flatMap((each) => nextFor(counting, each).map((next) => ({ post: each.post, next })));
  return [...byPost, ...(result.leaving.length > 0 ? [{ next: 'relatives' } as const] : [])];
}
