import type { Proportion, Share } from '../profiles/params.ts';
import type { PersonId } from '../terms/ids.ts';
import { sortBy } from './collections.ts';

/** 当选标准：法定的得票标准；再次投票只看谁的票多，有票就行。 */
export type Standard = Share | 'most-votes';

/** 几分之几；exclusive 是不含本数：过半数不含，几分之几以上都含。 */
const parts: Record<Proportion, { readonly of: readonly [number, number]; readonly exclusive?: true }> = {
  'more-than-half': { of: [1, 2], exclusive: true },
  'at-least-half': { of: [1, 2] },
  'at-least-one-fifth': { of: [1, 5] },
  'at-least-one-third': { of: [1, 3] },
  'at-least-two-thirds': { of: [2, 3] },
  'at-least-four-fifths': { of: [4, 5] },
};

/** 达到：part 在 whole 里够不够 */
export function reaches(standard: Proportion | Standard, part: number, whole: number): boolean {
  return part >= (standard === 'most-votes' ? 1 : leastFor(standard, whole));
}

/** 至少要几：whole 里达到 proportion 的最小整数 */
export function leastFor(proportion: Proportion, whole: number): number {
  const { of, exclusive } = parts[proportion];
  const [top, bottom] = of;
  return exclusive ? Math.floor((whole * top) / bottom) + 1 : Math.floor((whole * top + bottom - 1) / bottom);
}

/** 差额：应选 seats 名，候选人至少要多几名；percent 是百分之几，不足一人的算一人。 */
export function marginOf(percent: number, seats: number): number {
  return Math.floor((seats * percent + 99) / 100);
}

export interface Count {
  readonly seats: number;
  /** 收回的选票数，废票、弃权都在内 */
  readonly ballots: number;
  readonly votes: ReadonlyMap<PersonId, number>;
  readonly needs: Standard;
}

export interface Outcome {
  /** 当选，按得票从多到少 */
  readonly elected: readonly PersonId[];
  /** 票数相等、名额不够，不能确定的人 */
  readonly tied: readonly PersonId[];
  /** 票数相等的那几个人争几个名额 */
  readonly tiedSeats: number;
  /** 还差几个名额，须另行选举 */
  readonly unfilled: number;
  /** 没有达到得票标准的人 */
  readonly short: readonly PersonId[];
}

/** 定一个职务的当选：达标的人里得票多的当选；相等而不能确定的不替人决定。 */
export function decidePost({ seats, ballots, votes, needs }: Count): Outcome {
  const ranked = sortBy([...votes], ([person, got]) => [-got, person]);
  const reached = ranked.filter(([, got]) => got > 0 && reaches(needs, got, ballots));
  const short = ranked.filter(([, got]) => got === 0 || !reaches(needs, got, ballots)).map(([person]) => person);
  const lastIn = reached[seats - 1]?.[1];
  const firstOut = reached[seats]?.[1];
  const isTied = lastIn !== undefined && lastIn === firstOut;
  const elected = reached
    .slice(0, seats)
    .filter(([, got]) => !isTied || got > lastIn)
    .map(([person]) => person);
  const tied = isTied ? reached.filter(([, got]) => got === lastIn).map(([person]) => person) : [];
  const left = seats - elected.length;
  return { elected, tied, tiedSeats: isTied ? left : 0, unfilled: isTied ? 0 : left, short };
}
