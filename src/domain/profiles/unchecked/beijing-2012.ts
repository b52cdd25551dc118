import type { UncheckedRow } from './unchecked.ts';

/** 北京：对照表里没有编成参数的条文 */
export const beijingUnchecked: readonly UncheckedRow[] = [
  { table: 'P4', cites: ['BJ-11.1'], why: '不履职被免职要看推选机构的决定，日志里不记' },
  { table: 'P5', cites: ['BJ-13.1(三)'], why: '农转非的人户籍性质变没变，日志里不记' },
  { table: 'P9', cites: ['BJ-22'], why: '一次投还是分次投由本村定，怎样做都可以' },
  { table: 'P15', cites: ['BJ-33.3'], why: '逾期由乡镇督促、召集，要看乡镇的安排，日志里不记' },
  { table: 'P16', cites: ['BJi-7.2'], why: '下属委员会怎样产生，换届的日志里不记' },
];
