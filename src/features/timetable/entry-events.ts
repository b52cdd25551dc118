import { spellCitationShort } from '../../domain/law/citation.ts';
import type { PackId } from '../../domain/profiles/index.ts';
import type { Day } from '../../domain/terms/ids.ts';
import type { Entry } from '../../domain/timetable/timetable.ts';
import { certaintyMarks } from '../shell/certainty-marks.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { isoOf } from './date-field.ts';
import { spellOffset, spellTerm } from './spell-entry.ts';

/** 日程写成日历里的事：法规写明的标「最迟」，没有写几天的标「建议」，一看就分得开。 */
export function eventsOf(entries: readonly Entry[], pack: PackId, electionDay: Day): readonly CalendarEvent[] {
  return entries.map((entry) => ({
    uid: `${entry.id}.${isoOf(electionDay)}.${pack}@huanjie-xuetang`,
    on: entry.day,
    summary: `${markOf(entry)}${entry.what}（${spellOffset(entry.offset)}）`,
    description: [
      `谁来办：${entry.who}`,
      ...(entry.when === undefined ? [] : [`什么情形：${entry.when}`]),
      ...basisSays(entry),
      `留什么：${entry.keep}`,
    ].join('\n'),
  }));
}

function markOf({ basis }: Entry): string {
  if (basis.is !== 'statutory') return '【建议】';
  return basis.term.is === 'on-the-day' ? '【当天】' : '【最迟】';
}

function basisSays({ basis, advice }: Entry): readonly string[] {
  if (basis.is === 'unregulated') return [`这个规则包没有规定，建议这一天：${advice.why}`];
  const cites = `依据：${basis.cites.map(spellCitationShort).join('、')}（${certaintyMarks[basis.certainty].label}）`;
  const doubts = basis.contested.map((why) => `〔?〕${why}`);
  return basis.is === 'statutory'
    ? [`期限：${spellTerm(basis.term)}`, cites, ...doubts]
    : [`法律没有写几天，建议这一天：${advice.why}`, cites, ...doubts];
}
