import { describe, expect, test } from 'vitest';
import { hebei2020 } from '../../../src/domain/profiles/hebei-2020.ts';
import { judgedUnder, papers, withMember } from '../../support/papers-judged.ts';
import { statutoryDays } from '../../support/statutory-days.ts';
import { decided, of, spelling, tallied } from '../../support/tallies.ts';

const pack = 'hebei-2020';
const one = [of('chair', 1, { V1: 60 })];

describe('河北选举办法第二十八条、第三十条第一款：选举有没有效', () => {
  test.each([
    ['第三十条：登记 200 人，投 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['第三十条：登记 199 人，投 100 张', { registered: 199 }, []],
    ['第二十八条：投的票与投票人数一样多', { voters: 100 }, []],
    ['第二十八条：投的票比投票人数多一张', { voters: 99 }, ['surplus']],
    ['第二十八条：与人数比，不与发出的票比', { voters: 100, issued: 99 }, []],
    ['没有记截止时的人数，不下结论', { voters: undefined }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('河北选举办法第二十五条、第二十八条、第二十九条：一张票怎么算', () => {
  test.each([
    ['第二十八条：选的人等于应选人数', papers.plain, 'valid'],
    ['第二十八条：少于应选人数', papers.fewer, 'valid'],
    ['第二十八条：委员选三人，按每项比还是合起来比两可', papers.threeMembers, 'void 疑'],
    ['第二十八条：主任选两人', papers.twoChairs, 'void 疑'],
    ['第二十八条：一处认不清，那一处无效', papers.partUnclear, 'part-void member 会'],
    ['第二十八条：全部认不清，全票无效', papers.allUnclear, 'void 会'],
    ['没有写规定的符号：画钩', papers.ticked, 'valid 会 疑'],
    ['第二十五条：弃权', papers.blank, 'blank 疑'],
    ['第二十五条：另选其他选民', papers.another, 'valid'],
    ['第二十九条：同一人选了两种职务，怎样算没有写', papers.twoPosts, 'valid 会 疑'],
    ['另选的认不出是谁', withMember('unidentifiable', 'circle'), 'part-void member 会'],
  ])('%s', (_, paper, expected) => {
    expect(judgedUnder(hebei2020, paper)).toBe(expected);
  });
});

describe('河北选举办法第二十九条第二款：高职没有当选的，应当把高职的票计入低职', () => {
  const votes = [of('chair', 1, { V1: 55, V2: 45 }), of('member', 1, { V2: 10, V4: 52 })];

  test('不用本村先定，V2 的 45 票计入委员，55 票比 V4 多', () => {
    expect(spelling(pack, tallied(votes))).toEqual(['V1', 'V2']);
  });

  test.each([
    ['合起来 51 票，过半数', { V2: 6 }, 'V2'],
    ['合起来 50 票，没有过半数', { V2: 5 }, '；差 1'],
    ['选上主任的不再加', { V1: 40, V4: 51 }, 'V4'],
    ['在委员一票也没有的，不替人定', { V4: 51 }, 'V4'],
  ])('%s', (_, member, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, { V1: 55, V2: 45 }), of('member', 1, member)])).at(-1)).toBe(expected);
  });

  test('低职的票从不加到高职', () => {
    expect(spelling(pack, tallied([of('chair', 1, { V2: 40 }), of('member', 1, { V2: 40 })]))).toEqual(['；差 1', 'V2']);
  });
});

describe('河北选举办法第三十条、第三十一条：当选', () => {
  test.each([
    ['第三十条：100 张里 51 票', 'first', { V1: 51 }, 'V1'],
    ['第三十条：100 张里 50 票', 'first', { V1: 50 }, '；差 1'],
    ['第三十条：两人过半数、相等，再次投票', 'first', { V1: 60, V3: 60 }, '；V1 V3 争 1'],
    ['第三十一条：另行选举 34 票', 'supplementary', { V1: 34 }, 'V1'],
    ['第三十一条：另行选举 33 票，不到三分之一', 'supplementary', { V1: 33 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });
});

test('河北条文写了天数的日子，都在选举日以前、以后这几天', () => {
  expect(statutoryDays(hebei2020)).toMatchObject({
    roll: -20,
    withdrawal: -7,
    'formal-list': -5,
    supplementary: 10,
    handover: 10,
  });
  expect(statutoryDays(hebei2020)).not.toHaveProperty('poll-notice');
});
