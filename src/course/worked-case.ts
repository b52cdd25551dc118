import { logOf } from '../domain/engine/log.ts';
import type { Consequence } from '../domain/engine/rule.ts';
import type { Citation } from '../domain/law/citation.ts';
import { packs } from '../domain/profiles/index.ts';
import { assess, type Finding } from '../domain/rules/assess.ts';
import { ruleById } from '../domain/rules/index.ts';
import type { Ref } from '../domain/terms/ids.ts';
import { spell } from '../domain/terms/text.ts';
import type { WorkedCase } from './case-log.ts';

/** 页面上的一处发现：全部由评判得出，课里不写。 */
export interface CaseFinding {
  readonly title: string;
  readonly says: string;
  readonly consequence: Consequence;
  /** 有疑问、只提示的，写为什么 */
  readonly doubt: string | undefined;
  readonly state: Finding['state']['is'];
  readonly remedy: string;
  readonly cites: readonly Citation[];
  /** 出在案例的第几步，从 1 数起 */
  readonly steps: readonly number[];
}

/** 评判一个案例：日志接起来，交给唯一的评判。 */
export function assessCase({ opening, steps, pack }: WorkedCase): readonly Finding[] {
  return assess(logOf([...opening, ...steps.flatMap(({ events }) => events)]), packs[pack]);
}

/** 写成页面用的样子 */
export function findingsOf(subject: WorkedCase): readonly CaseFinding[] {
  return assessCase(subject).map((finding) => {
    const rule = ruleById(finding.rule);
    return {
      title: rule.title,
      says: spell(finding.says, (ref) => nameIn(subject, ref)),
      consequence: finding.consequence,
      doubt: finding.grade === 'doubt' ? finding.doubt : undefined,
      state: finding.state.is,
      remedy: rule.remedy.says,
      cites: finding.cites,
      steps: stepsBehind(subject, finding),
    };
  });
}

/** 案例里写的应有发现，与评判的结果用同一种写法比较。 */
export function findMark({ rule, grade, state }: Finding): string {
  if (grade === 'doubt') return `${rule}:doubt`;
  return state.is === 'repaired' ? `${rule}:repaired` : rule;
}

function stepsBehind({ opening, steps }: WorkedCase, { because }: Finding): readonly number[] {
  let seq = opening.length;
  return steps.flatMap(({ events }, index) => {
    const from = seq + 1;
    seq += events.length;
    return because.some((one) => one >= from && one <= seq) ? [index + 1] : [];
  });
}

/** 所指写成人看的名字：人名来自案例，其余照种类说。 */
function nameIn({ names }: WorkedCase, ref: Ref): string {
  const [kind = '', turn] = ref.split('#');
  if (turn !== undefined) return pollNames[kind] ?? '这次投票';
  return names.get(ref) ?? postNames[ref] ?? thingNames[ref.slice(0, 1)]?.(ref.slice(1)) ?? '某人';
}

const postNames: Readonly<Record<string, string>> = { chair: '主任', 'vice-chair': '副主任', member: '委员' };

const thingNames: Readonly<Record<string, (number: string) => string>> = {
  B: (number) => `${number} 号票箱`,
  S: (number) => (number === '1' ? '中心投票站' : `${number} 号投票站`),
  T: (number) => `第 ${number} 张票`,
  O: (number) => `${number} 号`,
  D: (number) => `${number} 号`,
};

const pollNames: Readonly<Record<string, string>> = {
  first: '第一次投票',
  revote: '再次投票',
  supplementary: '另行选举',
  repeat: '重新选举',
};
