import type { Share } from '../profiles/params.ts';
import type { PersonId } from '../terms/ids.ts';
import { sortBy } from './collections.ts';

/** 当选标准：法定的得票标准；再次投票只看谁的票多，有票就行。 */
export type Standard = Share | 'most-votes';

/** 过半数不含本数，三分之一以上含本数；只比整数，不做除法。 */
const meets: Record<Standard, (part: number, whole: number) => boolean> = {
  'more-than-half': (part, whole) => part * 2 > whole,
  'at-least-one-third': (part, whole) => part * 3 >= whole,
  'most-votes': (part) => part > 0,
};

/** 达到：part 在 whole 里够不够 share */
export function reaches(share: Standard, part: number, whole: number): boolean {
  return meets[share](part, whole);
}

/** 至少要几：whole 里达到 share 的最小整数 */
export function leastFor(share: Share, whole: number): number {
  return share === 'more-than-half' ? Math.floor(whole / 2) + 1 : Math.floor((whole + 2) / 3);
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
