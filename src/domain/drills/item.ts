import { dice } from '../engine/dice.ts';
import type { Citation } from '../law/citation.ts';
import { packs, type PackId } from '../profiles/index.ts';
import { ruleById } from '../rules/index.ts';
import type { Because, Drill, DrillCase, Level, Mark, Question } from './drill.ts';

/** 一道可以放进题库的题：都写成字，条文不清的不出。选一个的、选几个的写选项的编号，选哪天的写离选举日几天。 */
export type Item = {
  readonly id: string;
  readonly aim: string;
  /** 案情，一句一条 */
  readonly prompt: readonly string[];
  readonly asks: string;
  readonly explanation: string;
  readonly cites: readonly Citation[];
  readonly mistakes: readonly `M${number}`[];
} & (
  | {
      readonly picks: 'one' | 'any';
      readonly options: readonly { readonly id: string; readonly says: string }[];
      readonly expected: readonly string[];
    }
  | { readonly picks: 'day'; readonly least: number; readonly most: number; readonly expected: number }
);

/** 找不到有标准答案的题，就是这个规则包没有写这一块。 */
const mostTries = 60;

/** 出一道题：从 seed 起找头一道有标准答案的；找不到的没有。 */
export function itemFrom(drill: Drill, seed: number, level: Level, pack: PackId): Item | undefined {
  for (let at = 0; at < mostTries; at++) {
    const tried = at === 0 ? seed : dice(seed).for('item', drill.id, at).upTo(0x7fffffff);
    const drillCase = drill.make(tried, level, packs[pack]);
    const marks = drill.check(drillCase, {}, packs[pack]).marks.filter(({ contested }) => !contested);
    const mark = marks[dice(tried).for('mark', drill.id, level).upTo(Math.max(1, marks.length))];
    const question = drillCase.questions.find(({ id }) => id === mark?.question);
    if (mark !== undefined && question !== undefined) return itemOf(drill, drillCase, { pack, question, mark });
  }
  return undefined;
}

interface Asked {
  readonly pack: PackId;
  readonly question: Question;
  readonly mark: Mark;
}

function itemOf({ id, trains }: Drill, { seed, level, told }: DrillCase, { pack, question, mark }: Asked): Item {
  const head = {
    id: `${id}-${pack}-${level}-${seed}-${question.id}`,
    aim: trains,
    prompt: told,
    asks: question.asks,
    explanation: mark.because.map(({ says, remedy }) => (remedy === undefined ? says : `不这样做的话：${says}`)).join(''),
    cites: [...new Set(mark.because.flatMap(({ cites }) => cites))],
    mistakes: [...new Set(mark.because.flatMap(mistakesIn))],
  };
  if (question.picks === 'day') {
    const { picks, least, most } = question;
    return { ...head, picks, least, most, expected: typeof mark.expected === 'number' ? mark.expected : 0 };
  }
  const { picks, choices: options } = question;
  return { ...head, picks, options, expected: typeof mark.expected === 'number' ? [] : mark.expected };
}

function mistakesIn({ topic }: Because): readonly `M${number}`[] {
  return topic === undefined || topic.startsWith('line:') ? [] : ruleById(topic as Parameters<typeof ruleById>[0]).mistakes;
}
