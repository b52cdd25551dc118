import type { Profile } from '../../src/domain/profiles/profile.ts';
import { timetableOf } from '../../src/domain/timetable/timetable.ts';

/** 条文写了天数的各行：离选举日几天，以前的是负数。 */
export function statutoryDays(profile: Profile): Readonly<Record<string, number>> {
  const written = timetableOf(profile, 0).filter(({ basis }) => basis.is === 'statutory');
  return Object.fromEntries(written.map(({ id, offset }) => [id, offset]));
}
