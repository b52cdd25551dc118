import type { RuleId } from '../rules/index.ts';
import type { Citation } from '../law/citation.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Shown } from './shown.ts';

/** 难度：入门、熟练、刁难 */
export type Level = 1 | 2 | 3;
export const levels: readonly Level[] = [1, 2, 3];
export const levelTitles: Readonly<Record<Level, string>> = { 1: '入门', 2: '熟练', 3: '刁难' };

export const drillIds = ['roll', 'proxy', 'kinship', 'ballot', 'result', 'days'] as const;
export type DrillId = (typeof drillIds)[number];

/** 哪一条没有弄清：一条规则，或者日程里的一行 */
export type Topic = RuleId | `line:${string}`;

export interface Choice {
  readonly id: string;
  readonly says: string;
}

/** 一问：选一个；选几个，一个也不选也是答案；选哪一天，数是离选举日几天，以前的是负数。 */
export type Question =
  | { readonly id: string; readonly asks: string; readonly picks: 'one' | 'any'; readonly choices: readonly Choice[] }
  | { readonly id: string; readonly asks: string; readonly picks: 'day'; readonly least: number; readonly most: number };

/** 一问的答案：选中的几项，或者离选举日几天 */
export type Answer = readonly string[] | number;

/** 各问的答案，照问的编号 */
export type Answers = Readonly<Record<string, Answer>>;

/** 一道题：案情用人话说，shown 是画出来看的东西，它说的在 told 里都念得到。同样的种子、难度、规则包永远是同一道。 */
export interface DrillCase<S extends Shown = Shown> {
  readonly seed: number;
  readonly level: Level;
  readonly told: readonly string[];
  readonly shown: S;
  readonly questions: readonly Question[];
}

/** 为什么：一句话、出处、是哪一条；doubt 是条文不清在哪里，remedy 是现在怎么办。 */
export interface Because {
  readonly says: string;
  readonly cites: readonly Citation[];
  readonly topic?: Topic;
  readonly doubt?: string;
  readonly remedy?: string;
}

/**
 * 一问答得怎样；contested 是条文不清：说得通的答案都收，is 是 open，不计分。
 * expected 里「选一个」的列了几项，就是哪一项都收。
 */
export interface Mark {
  readonly question: string;
  readonly is: 'right' | 'wrong' | 'open';
  readonly contested: boolean;
  readonly expected: Answer;
  readonly because: readonly Because[];
}

/** 答得怎样：没有一问错就是对；scored 为假的，条文不清，不计分。 */
export interface Verdict {
  readonly right: boolean;
  readonly scored: boolean;
  readonly expected: Answers;
  readonly because: readonly Because[];
  readonly marks: readonly Mark[];
}

/** 一种练习：题由种子造，答案只问 assess 和同一套参照算法，从不另写一份。 */
export interface Drill<S extends Shown = Shown> {
  readonly id: DrillId;
  readonly title: string;
  /** 练的是什么，一句话 */
  readonly trains: string;
  /** 做十道大约几分钟 */
  readonly minutes: number;
  /** 这个规则包写没写这一块；没有写的，题都成了「条文不清」。 */
  readonly isRegulatedIn: (profile: Profile) => boolean;
  readonly make: (seed: number, level: Level, profile: Profile) => DrillCase<S>;
  readonly check: (drillCase: DrillCase<S>, answers: Answers, profile: Profile) => Verdict;
}
