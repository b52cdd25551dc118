import type { Answer, Question } from '../../domain/drills/drill.ts';
import type { Day } from '../../domain/terms/ids.ts';
import { spellDate, spellOffset } from '../timetable/spell-entry.ts';

/** 念答案：选中的几项，或者哪一天。收的不止一项的，用「或者」。 */
export function spellAnswer(question: Question, answer: Answer, electionDay: Day | undefined): string {
  if (question.picks === 'day') {
    if (typeof answer !== 'number') return '';
    return electionDay === undefined ? spellOffset(answer) : `${spellOffset(answer)}，${spellDate(electionDay + answer)}`;
  }
  const chosen = question.choices.filter(({ id }) => typeof answer === 'object' && answer.includes(id)).map(({ says }) => says);
  if (chosen.length === 0) return '一个也不选';
  return chosen.join(question.picks === 'one' ? '；或者' : '；');
}
