import { dateOf } from '../../domain/engine/calendar.ts';
import type { Day } from '../../domain/terms/ids.ts';

const msPerDay = 86_400_000;

/** 写成 2026-12-20，日期框和数据文件都用这一种写法。 */
export function isoOf(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

/** 读日期框：没有填完、没有这一天、早于 2000 年或者晚于 2099 年（多半是年份打错了），都是 null。 */
export function dayOfIso(text: string): Day | null {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / msPerDay;
  return Number.isInteger(day) && isoOf(day) === text ? day : null;
}
