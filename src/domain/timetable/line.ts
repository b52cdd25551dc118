import { regulated, valuesOf } from '../engine/rule.ts';
import type { Citation } from '../law/citation.ts';
import type { ParamName, ParamValues } from '../profiles/params.ts';
import type { Certainty, Param, ParamLookup } from '../profiles/profile.ts';
import type { Term } from './term.ts';

/** 法律没有写天数时的建议：离选举日几天（以前的是负数）、为什么。建议的天数是办事经验，不是法律数字。 */
export interface Advice {
  readonly offset: number;
  readonly why: string;
}

/** 日程里的一行：什么事、谁来办、留什么证据；when 写什么情形下才有这件事。 */
export interface LineFacts {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly keep: string;
  readonly when?: string;
  readonly advice: Advice;
}

interface Source {
  readonly cites: readonly Citation[];
  readonly certainty: Certainty;
  /** 为什么还有疑问 */
  readonly contested: readonly string[];
}

/** 依据：写了哪天的；有这件事而没有写几天的；这个规则包没有规定的。 */
export type Basis =
  | ({ readonly is: 'statutory'; readonly term: Term } & Source)
  | ({ readonly is: 'untimed' } & Source)
  | { readonly is: 'unregulated' };

export interface Line extends LineFacts {
  readonly basisIn: (lookup: ParamLookup) => Basis;
}

interface LineSpec<Name extends ParamName, May extends ParamName> extends LineFacts {
  /** 这件事写在哪几个参数里；有一个是 null，就是此地没有规定。 */
  readonly uses: readonly Name[];
  /** 还要参看的参数：是 null 的，这件事还是要办，只是少写了几天。 */
  readonly mayUse?: readonly May[];
  /** 由参数的值算期限；写了这件事而没有写几天的，是 null。 */
  readonly term: (values: ParamValues<Name> & Partial<ParamValues<May>>) => Term | null;
}

/** 一行，期限随规则包走：天数只从参数里来。 */
export function defineLine<const Name extends ParamName, const May extends ParamName = never>({
  uses,
  mayUse = [],
  term,
  ...facts
}: LineSpec<Name, May>): Line {
  return {
    ...facts,
    basisIn(lookup) {
      const values = valuesOf(uses, lookup);
      if (values === null) return { is: 'unregulated' };
      const source = sourceOf([...mayUse, ...uses].map(lookup));
      const found = term({ ...values, ...regulated(mayUse, lookup) });
      return found === null ? { is: 'untimed', ...source } : { is: 'statutory', term: found, ...source };
    },
  };
}

interface UntimedSpec extends LineFacts {
  readonly cites: readonly [Citation, ...Citation[]];
}

/** 一行，法律写了这件事，各地都没有写几天：只有建议。 */
export function defineUntimedLine({ cites, ...facts }: UntimedSpec): Line {
  return { ...facts, basisIn: () => ({ is: 'untimed', cites, certainty: 'text', contested: [] }) };
}

const surestFirst: readonly Certainty[] = ['text', 'local', 'inferred', 'second-hand'];

/** 几个参数合起来的出处，写得细的在前，没有规定的略去；把握程度取最弱的。 */
function sourceOf(found: readonly (Param<unknown> | null)[]): Source {
  const params = found.flatMap((param) => param ?? []);
  const ranks = params.map(({ certainty }) => surestFirst.indexOf(certainty));
  return {
    cites: [...new Set(params.flatMap(({ cites }) => cites))],
    certainty: surestFirst[Math.max(0, ...ranks)] ?? 'text',
    contested: params.flatMap(({ contested }) => contested ?? []),
  };
}
