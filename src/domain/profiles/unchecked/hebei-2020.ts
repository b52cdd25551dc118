import type { UncheckedRow } from './unchecked.ts';

/** 河北：对照表里没有编成参数的条文 */
export const hebeiUnchecked: readonly UncheckedRow[] = [
  { table: 'P2', cites: ['HE-44'], why: '拖延换届由乡级机构出面推选选委会，一本日志只记一次换届，看不见届满在哪天' },
  { table: 'P7', cites: ['HE-20'], why: '自荐的报名、备案日志里不记；国法写的是提名推荐' },
  { table: 'P9', cites: ['HE-23'], why: '一次投还是先选成员再选主任由本村定，怎样投都要由选民投' },
  { table: 'P16', cites: ['HEi-22.2'], why: '只写及时推选监督机构，没有写几天' },
  { table: 'P16', cites: ['HE-33.1'], why: '下属委员会怎样产生，换届的日志里不记' },
];
