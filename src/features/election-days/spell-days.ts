import type { ElectionRecord } from '../../domain/engine/record.ts';
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

/** 离期限多远：剩几天、今天到期、过了几天。 */
export function spellLeft(today: Day, due: Day): string {
  if (today === due) return '今天到期';
  return today < due ? `剩 ${due - today} 天` : `过了 ${today - due} 天`;
}

/** 走到哪个环节：看已经做成的关键几件事；撤回了的不算。 */
export function stageTitle({ CommitteeSelected, RollPublished, polls }: ElectionRecord): string {
  const first = polls.get('first#1');
  if (first?.ResultAnnounced.length) return '备案和交接';
  if (first?.PollOpened.length) return '投票';
  if (first?.FormalListPublished.length) return '投票准备';
  if (RollPublished.length > 0) return '提名候选人';
  return CommitteeSelected.length > 0 ? '登记' : '准备和推选选委会';
}
