import type { UncheckedRow } from './unchecked.ts';

/** 河南：对照表里没有编成参数的条文 */
export const henanUnchecked: readonly UncheckedRow[] = [
  { table: 'P4', cites: ['HA-12.2'], why: '不履职、妨碍选举被免职要看原产生机构的决定，日志里不记' },
  { table: 'P9', cites: ['HA-31.3'], why: '流动票箱由专人保管，日志里不记' },
];
