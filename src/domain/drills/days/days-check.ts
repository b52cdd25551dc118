import { spellDay } from '../../engine/naming.ts';
import type { Day } from '../../terms/ids.ts';
import type { Profile } from '../../profiles/profile.ts';
import { timetableOf, type Entry } from '../../timetable/timetable.ts';
import type { Answers, Because, DrillCase, Mark, Question, Verdict } from '../drill.ts';
import { markAny, markDay, verdictOf, type Needed } from '../marking.ts';
import type { ShownDays } from '../shown.ts';
import { lastDayIn, plannedDays } from './last-days.ts';

export function check({ shown, questions }: DrillCase<ShownDays>, answers: Answers, profile: Profile): Verdict {
  const entries = timetableOf(profile, shown.electionDay);
  return verdictOf(
    questions.map((question) =>
      question.picks === 'day' ? placed(question, answers, entries) : reviewed(question, answers, { shown, entries }),
    ),
  );
}

/** 排的是不是最迟的那一天 */
function placed(question: Question, answers: Answers, entries: readonly Entry[]): Mark {
  const entry = entryFor(entries, question.id);
  const because = reasonFor(entry, entry.day);
  return markDay(question, answers, { expected: entry.offset, contested: because.doubt !== undefined, because });
}

interface Plan {
  readonly shown: ShownDays;
  readonly entries: readonly Entry[];
}

/** 计划里哪几步晚了：没有写几天的，哪天都不算晚。 */
function reviewed(
  question: Extract<Question, { readonly choices: unknown }>,
  answers: Answers,
  { shown, entries }: Plan,
): Mark {
  const planned = plannedDays(shown);
  const need = (line: string): Needed => {
    const entry = entryFor(entries, line);
    const last = lastDayIn(entry, entries, planned);
    const because = reasonFor(entry, last);
    const isLate = entry.basis.is === 'statutory' && (planned.get(line) ?? last) > last;
    if (!isLate) return { is: 'not', because: [because] };
    return { is: because.doubt === undefined ? 'must' : 'open', because: [because] };
  };
  const [first] = shown.steps;
  const otherwise = reasonFor(entryFor(entries, first?.line ?? ''), entryFor(entries, first?.line ?? '').day);
  return markAny(question, answers, { need, otherwise });
}

function entryFor(entries: readonly Entry[], line: string): Entry {
  const entry = entries.find(({ id }) => id === line);
  if (entry === undefined) throw new Error(`no such line in the timetable: ${line}`);
  return entry;
}

/** 为什么是这一天：从哪天数、数几天、依据；没有写几天的说明白。 */
function reasonFor({ id, what, basis, advice, day, offset }: Entry, last: Day): Because {
  const topic = `line:${id}` as const;
  if (basis.is === 'unregulated') return { says: `${what}：这里没有规定。${advice.why}。`, cites: [], topic };
  const { cites, contested, certainty } = basis;
  if (basis.is === 'untimed') return { says: `${what}：法律写了要办，没有写几天，哪天都不算晚；${advice.why}。`, cites, topic };
  const doubt = contested[0] ?? (certainty === 'text' ? undefined : '这个天数是据条文推断的，条文没有直接写');
  const says = `${what}：${spellTerm(basis.term)}，最迟 ${spellDay(last)}${nearness(last - (day - offset))}。`;
  return { says, cites, topic, ...(doubt !== undefined && { doubt: `${doubt}。` }) };
}

/** 离选举日几天，接在日子后面念 */
export function nearness(offset: number): string {
  if (offset === 0) return '，就是选举日';
  return offset < 0 ? `，选举日前第 ${-offset} 天` : `，选举日后第 ${offset} 天`;
}

function spellTerm(term: Extract<Entry['basis'], { readonly is: 'statutory' }>['term']): string {
  switch (term.is) {
    case 'before':
      return term.days === 0 ? '选举日以前' : `选举日 ${term.days} 天以前，恰在第 ${term.days} 天的算数`;
    case 'ahead':
      return term.days === null ? `在${term.ofWhat}以前` : `${term.ofWhat} ${term.days} 天以前`;
    case 'within':
      return `${term.since}起 ${term.days} 天以内，当天不算，次日是第一天`;
    case 'on-the-day':
      return '选举日当天办完';
  }
}
