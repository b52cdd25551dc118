import type { UncheckedRow } from './unchecked.ts';

/** 海南：对照表里没有编成参数的条文 */
export const hainanUnchecked: readonly UncheckedRow[] = [
  { table: 'P1', cites: ['HI-3.1'], why: '至少一名妇女与国法相同，由 womanMember 管' },
  { table: 'P2', cites: ['HI-5.4'], why: '提前、延期换届要上级批准，一本日志只记一次换届，看不见届满在哪天' },
  {
    table: 'P4',
    cites: ['HI-13.2(二)', 'HI-13.2(三)', 'HI-13.3'],
    why: '丧失行为能力、被判刑、被羁押、不履职被免职，要看别的机关的决定，日志里不记',
  },
  { table: 'P7', cites: ['HI-21.2'], why: '资格审查的异议和复核，日志里只记审查有没有过' },
  { table: 'P9', cites: ['HI-26'], why: '一次投还是分次投由本村定，怎样做都可以' },
  { table: 'P16', cites: ['HI-50.3', 'HI-50.4'], why: '小组长的罢免、补选和补贴在任期里发生' },
  { table: 'P18', cites: ['HI-21.2'], why: '资格审查的复核结果，日志里只记审查有没有过' },
];
