import type { Profile } from '../profiles/profile.ts';
import type { Day } from '../terms/ids.ts';
import { timetableOf, type Entry } from './timetable.ts';

/** 已经过了的最迟日：法规写了天数、往回数的。办了没有，日程不知道；没有办的，这个选举日就排不下。 */
export function overdueAmong(entries: readonly Entry[], today: Day): readonly Entry[] {
  return entries.filter((entry) => daysBefore(entry) !== null && entry.day < today);
}

/** 最早的选举日，和把它往后顶的那一行；一行往回数的也没有，就没有那一行。 */
export interface EarliestElection {
  readonly day: Day;
  readonly governedBy: Entry | undefined;
}

/** 最早的合法选举日：名单在 publishOn 公布、别的都还没有办，往回数的各行都要排得下。只按本包写了天数的算。 */
export function earliestElectionDay(profile: Profile, publishOn: Day): EarliestElection {
  const [governedBy] = timetableOf(profile, 0).filter((entry) => daysBefore(entry) !== null);
  const days = governedBy === undefined ? null : daysBefore(governedBy);
  return { day: publishOn + (days ?? 0), governedBy };
}

function daysBefore({ basis }: Entry): number | null {
  return basis.is === 'statutory' && basis.term.is === 'before' ? basis.term.days : null;
}
