import type { UncheckedRow } from './unchecked.ts';

/** 四川：对照表里没有编成参数的条文 */
export const sichuanUnchecked: readonly UncheckedRow[] = [
  { table: 'P2', cites: ['SC-6.2', 'SC-6.3'], why: '提前、延期换届要上级批准，一本日志只记一次换届，看不见届满在哪天' },
  { table: 'P9', cites: ['SC-29', 'SC-28.2'], why: '一次投还是分次投、设不设流动票箱都由本村定，怎样做都可以' },
];
