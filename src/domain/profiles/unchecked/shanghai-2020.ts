import type { UncheckedRow } from './unchecked.ts';

/** 上海：对照表里没有编成参数的条文 */
export const shanghaiUnchecked: readonly UncheckedRow[] = [
  { table: 'P2', cites: ['SH-5.2'], why: '延期换届要上级批准，一本日志只记一次换届，看不见届满在哪天' },
  { table: 'P9', cites: ['SH-15.1'], why: '一次投还是分次投由本村定，怎样做都可以；无记名另有 secretVote 管' },
  { table: 'P15', cites: ['SH-27.4'], why: '村委会逾期不开会、由乡镇召集，要看乡镇的文书，日志里不记' },
];
