import type { Attendance } from '../profiles/params/preparation.ts';

/** 到会多少才够：过半数不含本数，三分之二以上含本数；只比整数，不做除法。 */
const meets: Record<Attendance, (present: number, total: number) => boolean> = {
  'more-than-half': (present, total) => present * 2 > total,
  'at-least-two-thirds': (present, total) => present * 3 >= total * 2,
};

/** 到够没有：应到 total，实到 present，人数或者户数 */
export function attends(needs: Attendance, present: number, total: number): boolean {
  return meets[needs](present, total);
}
