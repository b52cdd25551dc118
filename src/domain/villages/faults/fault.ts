import type { ElectionEvent } from '../../engine/events/index.ts';
import type { PackId } from '../../profiles/index.ts';
import type { RuleId } from '../../rules/index.ts';

/** 错处：种进一个合法的投票日，恰好引出 must 里的发现；同一个错还可能一并引出 may 里的，别的一处也没有。 */
export interface Fault {
  readonly title: string;
  /** 对应的常见错误；总表里没有的不写 */
  readonly mistake?: `M${number}`;
  readonly must: readonly RuleId[];
  readonly may?: readonly RuleId[];
  /** 在哪个规则包下才算错；不写就是四川 */
  readonly under?: PackId;
  /** 改动日志；这一天里没有可改的地方，就没有结果。 */
  readonly plant: (acts: readonly ElectionEvent[]) => readonly ElectionEvent[] | undefined;
}
