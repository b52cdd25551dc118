import type { Citation } from '../law/citation.ts';
import type { ParamName, ParamValues } from '../profiles/params.ts';
import type { ParamLookup, Profile } from '../profiles/profile.ts';
import type { Day, Ref, Seq } from '../terms/ids.ts';
import type { Text } from '../terms/text.ts';
import type { ElectionEvent, EventType } from './events/index.ts';
import type { ElectionRecord } from './record.ts';

/**
 * 该做没做的事：什么事、最晚哪天；迟做了的写 done，那件事写在 because 里。
 * 投票日里等不到第二天：本该在它后面的事已经做了，写 overtaken，当时就算没有做。
 */
export interface Duty {
  readonly what: EventType;
  readonly due: Day;
  readonly done?: Day;
  readonly overtaken?: true;
}

/** 垮掉的是什么：不写时按规则的 consequence */
export interface Falls {
  readonly what: 'election' | 'seat' | 'box' | 'ballot' | 'step' | 'person';
  readonly which: Ref;
}

/** 后果，从重到轻：选举无效、当选无效、选票无效、部分无效、可补正、追责 */
export type Consequence = 'election-void' | 'seat-void' | 'ballot-void' | 'void-in-part' | 'curable' | 'discipline';

/** 一处违反：因为哪几件事，关系到谁。同一规则里 about、duty、falls 合起来不重复。 */
export interface Breach {
  readonly because: readonly Seq[];
  readonly about: readonly Ref[];
  readonly says: Text;
  readonly duty?: Duty;
  readonly falls?: Falls;
  /** 条文在这一点上两可：为什么只提示、不判错 */
  readonly doubt?: string;
}

/** 补救：现在怎么办；by 是能补救它的事；一旦做了 until 那件事，就来不及了。 */
export interface Remedy {
  readonly says: string;
  readonly by?: readonly EventType[];
  readonly until?: 'PollOpened' | 'PollClosed' | 'BoxOpened' | 'ElectedDeclared' | 'BallotsSealed';
}

interface RuleFacts<Id extends string, Name extends ParamName, May extends ParamName> {
  readonly id: Id;
  readonly title: string;
  /** 规则看得见的参数；有一个是 null，规则就不作声。 */
  readonly uses: readonly Name[];
  /** 还要参看的参数：是 null 的当作没有规定，规则照样说话；出处不列它们。 */
  readonly mayUse?: readonly May[];
  /** 只在不用参数时写：用了参数的，出处随规则包走。 */
  readonly cites?: readonly Citation[];
  readonly consequence: Consequence;
  readonly remedy: Remedy;
  /** 对应的常见错误编号 */
  readonly mistakes: readonly `M${number}`[];
}

interface RuleSpec<Id extends string, Name extends ParamName, May extends ParamName> extends RuleFacts<Id, Name, May> {
  /** 照眼下的事实，有哪些不对；期限没到、不在日志范围内的，由 assess 略去。 */
  readonly check: (record: ElectionRecord, params: ParamValues<Name> & Partial<ParamValues<May>>) => readonly Breach[];
}

export interface Rule<Id extends string = string> extends RuleFacts<Id, ParamName, ParamName> {
  readonly breachesIn: (record: ElectionRecord, lookup: ParamLookup) => readonly Breach[];
}

/** 定义规则：check 只看得见 uses、mayUse 里列出的参数，所以参数对照表不会漏。 */
export function defineRule<const Id extends string, const Name extends ParamName = never, const May extends ParamName = never>({
  check,
  ...facts
}: RuleSpec<Id, Name, May>): Rule<Id> {
  return {
    ...facts,
    breachesIn(record, lookup) {
      const params = valuesOf(facts.uses, lookup);
      return params === null ? [] : check(record, { ...params, ...regulated(facts.mayUse ?? [], lookup) });
    },
  };
}

/** 有规定的几项的值；没有规定的不写。 */
export function regulated<Name extends ParamName>(names: readonly Name[], lookup: ParamLookup): Partial<ParamValues<Name>> {
  const values = names.flatMap((name) => {
    const param = lookup(name);
    return param === null ? [] : [[name, param.value] as const];
  });
  return Object.fromEntries(values) as Partial<ParamValues<Name>>;
}

/** 取参数的值；有一个没有规定，就没有值。 */
export function valuesOf<Name extends ParamName>(names: readonly Name[], lookup: ParamLookup): ParamValues<Name> | null {
  const params = names.map((name) => [name, lookup(name)] as const);
  if (params.some(([, param]) => param === null)) return null;
  return Object.fromEntries(params.map(([name, param]) => [name, param?.value])) as ParamValues<Name>;
}

/** 案例：既是测试，也是规则页上的正反例。finds 是本规则应有的各处发现；合法的写 []，后来改好的写 'repaired'。 */
export interface Example {
  readonly name: string;
  readonly under?: Profile;
  readonly given: readonly ElectionEvent[];
  readonly finds: readonly ('breach' | 'doubt' | 'repaired')[];
}
