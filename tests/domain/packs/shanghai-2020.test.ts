import { describe, expect, test } from 'vitest';
import { shanghai2020 } from '../../../src/domain/profiles/shanghai-2020.ts';
import { judgedUnder, papers, withMember } from '../../support/papers-judged.ts';
import { statutoryDays } from '../../support/statutory-days.ts';
import { decided, of, spelling, tallied } from '../../support/tallies.ts';

const pack = 'shanghai-2020';
const one = [of('chair', 1, { V1: 60 })];

describe('上海选举办法第十九条：选举有没有效', () => {
  test.each([
    ['第十九条：登记 200 人，投 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['第十九条：登记 199 人，投 100 张', { registered: 199 }, []],
    ['第十九条：收回的与投票人数一样多', { voters: 100 }, []],
    ['第十九条：收回的比投票人数多一张', { voters: 99 }, ['surplus']],
    ['第十九条：与人数比，不与发出的票比', { voters: 100, issued: 99 }, []],
    ['没有记截止时的人数，不下结论', { voters: undefined }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('上海选举办法第十七条、第十九条：一张票怎么算', () => {
  test.each([
    ['第十九条：选的人等于应选名额', papers.plain, 'valid'],
    ['第十九条：少于应选名额', papers.fewer, 'valid'],
    ['第十九条：委员选三人，按每项比还是合起来比两可', papers.threeMembers, 'void 疑'],
    ['第十九条：主任选两人', papers.twoChairs, 'void 疑'],
    ['看不清的怎样算，没有写', papers.partUnclear, 'part-void member 会 疑'],
    ['没有写规定的符号：画钩', papers.ticked, 'valid 会 疑'],
    ['第十七条：弃权', papers.blank, 'blank 疑'],
    ['第十七条：另选他人', papers.another, 'valid'],
    ['同一人选了两种职务，没有写', papers.twoPosts, 'valid 会 疑'],
    ['另选的认不出是谁', withMember('unidentifiable', 'circle'), 'part-void member 会 疑'],
  ])('%s', (_, paper, expected) => {
    expect(judgedUnder(shanghai2020, paper)).toBe(expected);
  });
});

describe('上海选举办法第二十条、第二十一条：当选', () => {
  test.each([
    ['第二十条：100 张里 51 票', 'first', { V1: 51 }, 'V1'],
    ['第二十条：100 张里 50 票', 'first', { V1: 50 }, '；差 1'],
    ['第二十条：两人过半数，取票多的', 'first', { V1: 51, V3: 52 }, 'V3'],
    ['第二十条：相等，再次投票', 'first', { V1: 60, V3: 60 }, '；V1 V3 争 1'],
    ['第二十一条：另行选举 34 票', 'supplementary', { V1: 34 }, 'V1'],
    ['第二十一条：另行选举 33 票，不到三分之一', 'supplementary', { V1: 33 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });

  test('第二条只要求有妇女，没有写怎样保证；谁留谁退没有写次序', () => {
    const votes = [of('member', 2, { V7: 70, V9: 60, V2: 55 })];
    expect(spelling(pack, tallied(votes))).toEqual(['V7 V9']);
    expect(decided(pack, tallied(votes)).leaving).toEqual([]);
  });
});

test('上海条文写了天数的日子，都在选举日以前、以后这几天', () => {
  expect(statutoryDays(shanghai2020)).toMatchObject({
    roll: -20,
    'formal-list': -5,
    supplementary: 30,
    'seal-handover': 0,
    handover: 10,
  });
});
