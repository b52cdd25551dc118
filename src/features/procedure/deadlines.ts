import type { Step } from '../../course/procedure.ts';
import type { Certainty, Profile } from '../../domain/profiles/profile.ts';
import type { Basis } from '../../domain/timetable/line.ts';
import { electionDayItself, type Term } from '../../domain/timetable/term.ts';
import { timetableOf, type Entry } from '../../domain/timetable/timetable.ts';
import { spellOffset, spellTerm } from '../timetable/spell-entry.ts';
import { citationView, type CitationView } from './citation-view.ts';

/** 这一步的一个期限：day 是 D−20 的样子；isAdvice 的日子是建议（从建议的日子数起的也是），says 写明法规有没有写天数。 */
export interface DeadlineView {
  readonly id: string;
  readonly what: string;
  readonly when: string | undefined;
  readonly day: string;
  readonly says: string;
  readonly isAdvice: boolean;
  readonly certainty: Certainty;
  readonly doubts: readonly string[];
  readonly cites: readonly CitationView[];
}

/** 这一步在一个规则包里的期限，照日程的次序。日子都相对于选举日，所以选举日取零。 */
export function deadlinesOf({ lines }: Step, pack: Profile): readonly DeadlineView[] {
  const all = timetableOf(pack, 0);
  return all.filter(({ id }) => lines.includes(id)).map((entry) => deadlineView(entry, all));
}

/** 几步合起来从哪天到哪天，连建议的日子也算；一行也没有的，是 null。 */
export function spanOfSteps(steps: readonly Step[], pack: Profile): string | null {
  const offsets = timetableOf(pack, 0)
    .filter(({ id }) => steps.some(({ lines }) => lines.includes(id)))
    .map(({ offset }) => offset);
  if (offsets.length === 0) return null;
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  if (first === 0 && last === 0) return 'D 选举日';
  return first === last ? spellOffset(first) : `${spellOffset(first)} 至 ${spellOffset(last)}`;
}

function deadlineView({ id, what, when, basis, offset, advice }: Entry, all: readonly Entry[]): DeadlineView {
  const isBased = basis.is === 'statutory' && countsFromAdvice(basis.term, all);
  const isAdvice = basis.is !== 'statutory' || isBased;
  const source = basis.is === 'unregulated' ? null : basis;
  return {
    id,
    what,
    when,
    day: basis.is === 'statutory' && !isBased ? spellDay(basis.term, offset) : `建议 ${spellOffset(offset)}`,
    says: isBased
      ? `${saysOf(basis)}；那件事哪天办没有规定，这里照建议的日子排`
      : isAdvice
        ? `${saysOf(basis)}；${advice.why}`
        : saysOf(basis),
    isAdvice,
    certainty: source?.certainty ?? 'text',
    doubts: source?.contested ?? [],
    cites: (source?.cites ?? []).map(citationView),
  };
}

/** 从别的日子往后数的，不折成离选举日几天：那一天各村不同。 */
function spellDay(term: Term, offset: number): string {
  return term.is === 'within' && term.of !== electionDayItself ? spellTerm(term) : spellOffset(offset);
}

/** 在另一件事以前，那件事的日子自己就是建议的：往回数出来的这一天，也只是建议。 */
function countsFromAdvice(term: Term, all: readonly Entry[]): boolean {
  if (term.is !== 'ahead') return false;
  const base = all.find(({ id }) => id === term.of);
  return base !== undefined && (base.basis.is !== 'statutory' || countsFromAdvice(base.basis.term, all));
}

function saysOf(basis: Basis): string {
  if (basis.is === 'unregulated') return '这个地方没有规定';
  return basis.is === 'untimed' ? '要办，没有规定几天' : spellTerm(basis.term);
}
