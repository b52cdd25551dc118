import type { Day } from '../../domain/terms/ids.ts';
import { weekdayNumber } from '../timetable/spell-entry.ts';

/** 念星期 */
export function weekdayOf(day: Day): string {
  return `周${'日一二三四五六'.charAt(weekdayNumber(day))}`;
}

/** 离选举日多远；当天说是选举日。 */
export function spellDistance(today: Day, poll: Day): string {
  if (today === poll) return '今天是选举日';
  return today < poll ? `距选举日还有 ${poll - today} 天` : `选举后第 ${today - poll} 天`;
}

/** 离开党员大会多远；当天说是开会的日子，还没有定日子的不说。 */
export function spellMeeting(today: Day, meeting: Day | undefined): string | undefined {
  if (meeting === undefined) return undefined;
  if (today === meeting) return '今天开党员大会';
  return today < meeting ? `距党员大会还有 ${meeting - today} 天` : `党员大会后第 ${today - meeting} 天`;
}

/** 离期限多远：剩几天、今天到期、过了几天。 */
export function spellLeft(today: Day, due: Day): string {
  if (today === due) return '今天到期';
  return today < due ? `剩 ${due - today} 天` : `过了 ${today - due} 天`;
}
