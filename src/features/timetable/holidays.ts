import { dateOf } from '../../domain/engine/calendar.ts';
import type { Day } from '../../domain/terms/ids.ts';
import { z, type Facts } from '../../domain/terms/schema.ts';
import { loadData } from '../../platform/load-data.ts';
import { isoOf } from './date-field.ts';
import { weekdayNumber } from './spell-entry.ts';

const named = z.record(z.string(), z.string());

const holidayTable = z.strictObject({
  /** 哪几年有放假安排 */
  arranged: z.array(z.int()),
  /** 放假的日子、调休上班的日子，写是哪个节 */
  off: named,
  work: named,
  /** 没有公布安排的年份：法定节日本身 */
  festivals: named,
});

/** 节假日表：日子写成 2026-10-01。 */
export type HolidayTable = Facts<typeof holidayTable>;

/** 读节假日表；读不到是 null，界面只标周末。 */
export async function loadHolidays(): Promise<HolidayTable | null> {
  try {
    const parsed = holidayTable.safeParse(await loadData('/data/holidays.json'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** 那天是不是休息日：国庆节放假、春节、周末；调休上班的周末写明；平常上班的日子是 null。 */
export function restHint(day: Day, table: HolidayTable | null): string | null {
  const date = isoOf(day);
  const off = table?.off[date];
  if (off !== undefined) return `${off}放假`;
  const work = table?.work[date];
  if (work !== undefined) return `${work}调休上班`;
  const isWeekend = [0, 6].includes(weekdayNumber(day));
  return table?.festivals[date] ?? (isWeekend ? '周末' : null);
}

/** 这几天里，有没有放假安排还没有公布的年份；表没有读到的不说。 */
export function unarrangedYears(days: readonly Day[], table: HolidayTable | null): readonly number[] {
  const years = [...new Set(days.map((day) => dateOf(day).year))];
  return table === null ? [] : years.filter((year) => !table.arranged.includes(year));
}
