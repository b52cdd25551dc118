import { dateOf } from '../../domain/engine/calendar.ts';
import type { Day } from '../../domain/terms/ids.ts';
import type { Term } from '../../domain/timetable/term.ts';

/** 星期几：0 是星期日；1970-01-01 是星期四。 */
export function weekdayNumber(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** 念日子和星期：12 月 20 日 周日 */
export function spellDate(day: Day): string {
  const { month, day: date } = dateOf(day);
  return `${month} 月 ${date} 日 周${'日一二三四五六'.charAt(weekdayNumber(day))}`;
}

/** 连年份念：2026 年 12 月 20 日 周日 */
export function spellFullDate(day: Day): string {
  return `${dateOf(day).year} 年 ${spellDate(day)}`;
}

/** 距选举日：D−20、D、D+10；减号用 U+2212。 */
export function spellOffset(offset: number): string {
  if (offset === 0) return 'D';
  return offset < 0 ? `D\u2212${-offset}` : `D+${offset}`;
}

/** 念期限：选举日的 20 天以前、推选选委会以前、自收到申诉之日起 3 天以内、选举日当天 */
export function spellTerm(term: Term): string {
  switch (term.is) {
    case 'before':
      return `选举日的 ${term.days} 天以前`;
    case 'ahead':
      return term.days === null ? `${term.ofWhat}以前` : `${term.ofWhat}的 ${term.days} 天以前`;
    case 'within':
      return `自${term.since}起 ${term.days} 天以内`;
    case 'on-the-day':
      return '选举日当天';
  }
}
