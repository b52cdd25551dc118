import { lastDayBefore, lastDayWithin } from '../engine/calendar.ts';
import type { Day } from '../terms/ids.ts';

/**
 * 期限：至迟在选举日 days 天以前；在另一件事（of，念作 ofWhat）以前，写了几天的写 days；
 * 自 since 那天起 days 天以内；就在选举日当天。
 * of 是从哪里数：选举日，或者登记表里前面哪一行；wait 是那天以后又过了几天才数起。
 */
export type Term =
  | { readonly is: 'before'; readonly days: number }
  | { readonly is: 'ahead'; readonly of: string; readonly ofWhat: string; readonly days: number | null }
  | { readonly is: 'within'; readonly days: number; readonly since: string; readonly of: string; readonly wait?: number }
  | { readonly is: 'on-the-day' };

/** 往后数的，从选举日数起 */
export const electionDayItself = 'election-day';

/** 「选举日的 days 天以前」 */
export function before(days: number): Term {
  return { is: 'before', days };
}

/** 「在另一件事以前」：of 是哪一行，ofWhat 写给人看；days 是几天以前，没有写几天的是 null。 */
export function aheadOf(of: string, ofWhat: string, days: number | null = null): Term {
  return { is: 'ahead', of, ofWhat, days };
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

/**
 * 算日子：known 是前面各行已经算出的那天；从一行数起却找不到那一行，就是登记表的次序写错了。
 * 在另一件事以前而没有写几天的，排在它的前一天。
 */
export function spanOf(term: Term, electionDay: Day, known: ReadonlyMap<string, Day>): Span {
  switch (term.is) {
    case 'before':
      return { earliest: null, latest: lastDayBefore(electionDay, term.days) };
    case 'on-the-day':
      return { earliest: electionDay, latest: electionDay };
    case 'ahead':
      return { earliest: null, latest: lastDayBefore(dayOf(term.of, known), term.days ?? 1) };
    case 'within': {
      const from = term.of === electionDayItself ? electionDay : dayOf(term.of, known);
      const start = from + (term.wait ?? 0);
      return { earliest: start, latest: lastDayWithin(start, term.days) };
    }
  }
}

function dayOf(line: string, known: ReadonlyMap<string, Day>): Day {
  const day = known.get(line);
  if (day === undefined) throw new Error(`no day to count from: ${line}`);
  return day;
}
