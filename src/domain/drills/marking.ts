import type { Answer, Answers, Because, Mark, Question, Verdict } from './drill.ts';
import type { Weighed } from './weighing.ts';

type Choosing = Extract<Question, { readonly choices: unknown }>;

/** 一句话至多举几条理由：多了没有人看 */
const mostReasons = 3;

/**
 * 选一个：一项一项照做了问评判。有的没有问题、有的判错，才有标准答案；有一项只提示，或者哪一项都不判错，就是条文不清：
 * 说得通的怎样选都不计分，肯定不对的仍是错。otherwise 是评判没有话说时的那一句。
 */
export function markOne(
  { id, choices }: Choosing,
  answers: Answers,
  { weigh, otherwise }: { readonly weigh: (choice: string) => Weighed; readonly otherwise: Because },
): Mark {
  const each = choices.map((choice) => ({ id: choice.id, ...weigh(choice.id) }));
  const accepted = each.filter(({ stance }) => stance !== 'breach');
  const contested =
    accepted.length === each.length || accepted.length === 0 || accepted.some(({ stance }) => stance === 'doubt');
  const expected = accepted.map((choice) => choice.id);
  const own = each.find((choice) => choice.id === listOf(answers[id])[0]);
  const isWrong = own === undefined ? !contested : accepted.length > 0 && own.stance === 'breach';
  const doubts = each.flatMap(({ because }) => because).filter(isDoubt);
  const others = contested ? doubts : each.flatMap(({ because }) => because);
  const reasons = own !== undefined && (isWrong || own.stance === 'doubt') ? [...own.because, ...doubts] : others;
  const because = atMost(reasons.length > 0 ? reasons : [otherwise]);
  return { question: id, is: isWrong ? 'wrong' : contested ? 'open' : 'right', contested, expected, because };
}

/** 一项该不该选：该选（漏了为什么错）、不该选（选了为什么错）、两可 */
export interface Needed {
  readonly is: 'must' | 'not' | 'open';
  readonly because: readonly Because[];
}

/** 选几个：该选的都选了、不该选的都没有选，才对；两可的选不选都行。没有一项非选不可、又有两可的，条文不清：没有选错的不计分。 */
export function markAny(
  { id, choices }: Choosing,
  answers: Answers,
  { need, otherwise }: { readonly need: (choice: string) => Needed; readonly otherwise: Because },
): Mark {
  const chosen = listOf(answers[id]);
  const each = choices.map((choice) => ({ id: choice.id, isChosen: chosen.includes(choice.id), ...need(choice.id) }));
  const expected = each.filter(({ is }) => is === 'must').map((choice) => choice.id);
  const wrong = each.filter(({ is, isChosen }) => (is === 'must' && !isChosen) || (is === 'not' && isChosen));
  const contested = expected.length === 0 && each.some((choice) => choice.is === 'open');
  const doubtful = each.filter((choice) => choice.is === 'open');
  const telling = wrong.length > 0 ? [...wrong, ...(contested ? doubtful : [])] : each.filter((choice) => choice.is !== 'not');
  const reasons = telling.flatMap(({ because }) => because);
  const says = reasons.length > 0 ? reasons : [...each.flatMap(({ because }) => because).slice(0, 1), otherwise];
  const is = wrong.length > 0 ? 'wrong' : contested ? 'open' : 'right';
  return { question: id, is, contested, expected, because: atMost(says) };
}

/** 选哪一天：expected 是那一天；没有写几天、有疑问的不计分。 */
export function markDay(
  { id }: Question,
  answers: Answers,
  { expected, contested, because }: { readonly expected: number; readonly contested: boolean; readonly because: Because },
): Mark {
  const is = contested ? 'open' : answers[id] === expected ? 'right' : 'wrong';
  return { question: id, is, contested, expected, because: [because] };
}

/** 合起来 */
export function verdictOf(marks: readonly Mark[]): Verdict {
  return {
    right: marks.every(({ is }) => is !== 'wrong'),
    scored: marks.some(({ is }) => is !== 'open'),
    expected: Object.fromEntries(marks.map(({ question, expected }) => [question, expected])),
    because: marks.flatMap(({ because }) => because),
    marks,
  };
}

/** 选中的几项；没有答的是空的。 */
export function listOf(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'object' ? answer : [];
}

function isDoubt({ doubt }: Because): boolean {
  return doubt !== undefined;
}

/** 同一句话只说一遍 */
function atMost(because: readonly Because[]): readonly Because[] {
  const once = because.filter(
    ({ says, topic }, at) => because.findIndex((each) => each.says === says && each.topic === topic) === at,
  );
  return once.slice(0, mostReasons);
}
