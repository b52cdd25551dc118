import type { Day } from '../../terms/ids.ts';
import { electionDayItself, spanOf } from '../../timetable/term.ts';
import type { Entry } from '../../timetable/timetable.ts';
import type { ShownDays } from '../shown.ts';

/** 日子只看选举日的：往回数几天、就在当天、从选举日往后数几天。从别的事数起的，要先知道那件事排在哪天。 */
export function isPlain({ basis }: Pick<Entry, 'basis'>): boolean {
  if (basis.is !== 'statutory') return false;
  return (
    basis.term.is === 'before' ||
    basis.term.is === 'on-the-day' ||
    (basis.term.is === 'within' && basis.term.of === electionDayItself)
  );
}

/** 从哪一行数起；只看选举日的没有。 */
export function baseOf({ basis }: Pick<Entry, 'basis'>): string | undefined {
  if (basis.is !== 'statutory') return undefined;
  const { term } = basis;
  if (term.is !== 'ahead' && term.is !== 'within') return undefined;
  return term.of === electionDayItself ? undefined : term.of;
}

/** 计划里排好的日子 */
export function plannedDays({ steps }: ShownDays): ReadonlyMap<string, Day> {
  return new Map(steps.flatMap(({ line, on }) => (on === undefined ? [] : [[line, on] as const])));
}

/** 一步最迟哪天：从别的事数起的，那件事照计划排的日子；计划里没有的，照它自己最迟的那天。 */
export function lastDayIn({ basis, day, offset }: Entry, entries: readonly Entry[], planned: ReadonlyMap<string, Day>): Day {
  if (basis.is !== 'statutory') return day;
  const known = new Map([...entries.map((entry) => [entry.id, entry.day] as const), ...planned]);
  return spanOf(basis.term, day - offset, known).latest;
}
