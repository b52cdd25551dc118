import type { UncheckedRow } from './unchecked.ts';

/** 天津：对照表里没有编成参数的条文 */
export const tianjinUnchecked: readonly UncheckedRow[] = [
  { table: 'P2', cites: ['TJ-3.1'], why: '延期换届要区里批准，一本日志只记一次换届，看不见届满在哪天' },
  { table: 'P7', cites: ['TJ-24.2'], why: '不确定候选人的竞选报名日志里不记；国法要有候选人' },
  { table: 'P9', cites: ['TJ-25'], why: '一次投还是分次投由本村定，怎样做都可以' },
  { table: 'P15', cites: ['TJ-37.4'], why: '乡镇核实联名人数、公告，日志里只记要求和表决' },
  {
    table: 'P15',
    cites: ['TJ-38.2', 'TJ-38.3'],
    why: '逾期由乡镇组织、罢免全体成员另推罢免委员会，要看乡镇的安排，日志里不记',
  },
];
