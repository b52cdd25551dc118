import type { Relation } from '../relation.ts';

/** P1 选委会的参数 */
export interface CommitteeParams {
  /** 哪些亲属被提名，选委会成员应当退出 */
  readonly exitCircle: readonly Relation[];
}
