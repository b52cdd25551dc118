import { describe, expect, test } from 'vitest';
import { beijing2012 } from '../../../src/domain/profiles/beijing-2012.ts';
import { judgedUnder, papers, withMember } from '../../support/papers-judged.ts';
import { statutoryDays } from '../../support/statutory-days.ts';
import { decided, of, spelling, tallied } from '../../support/tallies.ts';

const pack = 'beijing-2012';
const one = [of('chair', 1, { V1: 60 })];

describe('北京选举办法第二十八条：选举有没有效', () => {
  test.each([
    ['第一款：登记 200 人，收回 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['第一款：登记 199 人，收回 100 张', { registered: 199 }, []],
    ['第二款：投的票与投票人数一样多', { voters: 100 }, []],
    ['第二款：投的票比投票人数多一张', { voters: 99 }, ['surplus']],
    ['第二款：与人数比，不与发出的票比', { voters: 100, issued: 99 }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('北京选举办法第二十六条、第二十八条第二款：一张票怎么算', () => {
  test.each([
    ['第二十八条：选的人等于应选名额', papers.plain, 'valid'],
    ['第二十八条：少于应选名额', papers.fewer, 'valid'],
    ['第二十八条：委员选三人，按每项比还是合起来比两可', papers.threeMembers, 'void 疑'],
    ['第二十八条：主任选两人', papers.twoChairs, 'void 疑'],
    ['第二十八条：一处认不清，由选委会认定', papers.partUnclear, 'part-void member 会 疑'],
    ['第二十八条：全部认不清，由选委会认定', papers.allUnclear, 'void 会 疑'],
    ['没有写规定的符号：画钩', papers.ticked, 'valid 会 疑'],
    ['第二十六条：弃权', papers.blank, 'blank 疑'],
    ['第二十六条：另选他人', papers.another, 'valid'],
    ['另选的认不出是谁', withMember('unidentifiable', 'circle'), 'part-void member 会 疑'],
    ['一人两职：没有写', papers.twoPosts, 'valid 会 疑'],
  ])('%s', (_, paper, expected) => {
    expect(judgedUnder(beijing2012, paper)).toBe(expected);
  });
});

describe('北京选举办法第三条：妇女任什么职位，会议事先定', () => {
  const votes = { V3: 70, V5: 60, V2: 51 };

  test.each([
    ['定了一名妇女委员，够票的妇女当选', of('member', 2, votes, 1), 'V2 V3'],
    ['妇女恰好一半，没有过半数，那个名额空着', of('member', 2, { ...votes, V2: 50 }, 1), 'V3；差 1，妇女 1'],
    ['定的是妇女副主任，委员照票数', of('member', 2, votes), 'V3 V5'],
  ])('%s', (_, post, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, { V1: 60 }), post])).at(-1)).toBe(expected);
  });

  test('妇女的职位可以是主任', () => {
    expect(spelling(pack, tallied([of('chair', 1, { V1: 60, V2: 55 }, 1)]))).toEqual(['V2']);
  });
});

describe('北京选举办法第二十九条、第三十条：当选', () => {
  test.each([
    ['第二十九条：100 张里 51 票', 'first', { V1: 51 }, 'V1'],
    ['第二十九条：100 张里 50 票', 'first', { V1: 50 }, '；差 1'],
    ['第二十九条：票数相同，再次投票', 'first', { V1: 60, V3: 60 }, '；V1 V3 争 1'],
    ['第三十条：另行选举 34 票', 'supplementary', { V1: 34 }, 'V1'],
    ['第三十条：另行选举 33 票，不到三分之一', 'supplementary', { V1: 33 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });
});

test('北京条文写了天数的日子', () => {
  expect(statutoryDays(beijing2012)).toMatchObject({
    roll: -20,
    'formal-list': -5,
    'poll-notice': -1,
    supplementary: 15,
    handover: 10,
    'group-leaders': 15,
  });
  expect(statutoryDays(beijing2012)).not.toHaveProperty('withdrawal');
});
