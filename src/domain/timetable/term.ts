import { lastDayBefore, lastDayWithin } from '../engine/calendar.ts';
import type { Day } from '../terms/ids.ts';

/**
 * 期限：至迟在选举日 days 天以前；自 since 那天起 days 天以内；就在选举日当天。
 * of 是往后数的那天落在哪里：选举日，或者前面哪一行的那天；wait 是那天以后又过了几天才数起。
 */
export type Term =
  | { readonly is: 'before'; readonly days: number }
  | { readonly is: 'within'; readonly days: number; readonly since: string; readonly of: string; readonly wait?: number }
  | { readonly is: 'on-the-day' };

/** 往后数的，从选举日数起 */
export const electionDayItself = 'election-day';

/** 「选举日的 days 天以前」 */
export function before(days: number): Term {
  return { is: 'before', days };
}

/** 从哪天往后数：since 写给人看，of 是落在哪一天，wait 是那天以后又过了几天。 */
export interface Start {
  readonly since: string;
  readonly of: string;
  readonly wait?: number;
}

/** 「自某日起 days 天以内」 */
export function within(days: number, start: Start): Term {
  return { is: 'within', days, ...start };
}

/** 选举日当天 */
export const onTheDay: Term = { is: 'on-the-day' };

/** 一行落在哪几天：最早哪天（往回数的没有最早）、最迟哪天。 */
export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day;
}

/** 算日子：known 是前面各行已经算出的那天；往后数却找不到从哪天数起，就是登记表的次序写错了。 */
export function spanOf(term: Term, electionDay: Day, known: ReadonlyMap<string, Day>): Span {
  switch (term.is) {
    case 'before':
      return { earliest: null, latest: lastDayBefore(electionDay, term.days) };
    case 'on-the-day':
      return { earliest: electionDay, latest: electionDay };
    case 'within': {
      const from = term.of === electionDayItself ? electionDay : known.get(term.of);
      if (from === undefined) throw new Error(`no day to count from: ${term.of}`);
      const start = from + (term.wait ?? 0);
      return { earliest: start, latest: lastDayWithin(start, term.days) };
    }
  }
}
