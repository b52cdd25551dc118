import type { UncheckedRow } from './unchecked.ts';

/** 浙江：对照表里没有编成参数的条文 */
export const zhejiangUnchecked: readonly UncheckedRow[] = [
  { table: 'P2', cites: ['ZJ-3.2'], why: '提前、延期换届要上级批准，一本日志只记一次换届，看不见届满在哪天' },
  { table: 'P7', cites: ['ZJ-20.2', 'ZJ-20.3'], why: '自荐直选没有候选人，自荐报名、自荐人名单日志里不记' },
  { table: 'P15', cites: ['ZJ-35.2'], why: '村委会逾期不组织、由乡镇帮助组织，要看乡镇的文书，日志里不记' },
  { table: 'P16', cites: ['ZJi-31.1'], why: '监督机构只写及时推选，没有写几天' },
];
