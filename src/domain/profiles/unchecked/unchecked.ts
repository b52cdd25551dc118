import type { Citation } from '../../law/citation.ts';

/** 对照表（表 P1 至 P19）里没有编成参数的条文：哪张表、哪几条、为什么。 */
export interface UncheckedRow {
  readonly table: `P${number}`;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly why: string;
}

/** 规则摘要里没有编成规则的编号，和为什么。 */
export interface UncheckedIds {
  readonly ids: readonly string[];
  readonly why: string;
}
