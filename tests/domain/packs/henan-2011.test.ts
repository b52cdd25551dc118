import { describe, expect, test } from 'vitest';
import { henan2011 } from '../../../src/domain/profiles/henan-2011.ts';
import { judgedUnder, papers, withMember } from '../../support/papers-judged.ts';
import { statutoryDays } from '../../support/statutory-days.ts';
import { decided, of, spelling, tallied } from '../../support/tallies.ts';

const pack = 'henan-2011';
const one = [of('chair', 1, { V1: 60 })];

describe('河南实施办法第三十五条第一款：选举有没有效', () => {
  test.each([
    ['选民 200 人，收回 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['选民 199 人，收回 100 张', { registered: 199 }, []],
    ['收回的票与发出的票一样多', { issued: 100 }, []],
    ['收回的票比发出的票多一张', { issued: 99 }, ['surplus']],
    ['与发出的票比，不与人数比', { issued: 100, voters: 99 }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('河南实施办法第三十四条、第三十五条：一张票怎么算', () => {
  test.each([
    ['第三十五条第二款：选的人等于应选人数', papers.plain, 'valid'],
    ['第三十五条第二款：少于应选人数', papers.fewer, 'valid'],
    ['第三十五条第二款：委员选三人；各职务分别制票，只那一张无效', papers.threeMembers, 'part-void member 疑'],
    ['第三十五条第二款：主任选两人', papers.twoChairs, 'void 疑'],
    ['第三十五条第三款：一处认不清', papers.partUnclear, 'part-void member 会 疑'],
    ['第三十五条第三款：全部认不清', papers.allUnclear, 'void 会 疑'],
    ['第三十五条第三款：画了规定以外的标识', papers.ticked, 'part-void member 会 疑'],
    ['第三十四条第二款：弃权', papers.blank, 'blank 疑'],
    ['第三十四条第二款：另选其他选民', papers.another, 'valid'],
    ['写了名没有画', withMember('full-name', 'none', 'V8'), 'part-void member 会 疑'],
    ['第三十四条第一款：两张票上都选了同一人', papers.twoPosts, 'valid 疑'],
  ])('%s', (_, paper, expected) => {
    expect(judgedUnder(henan2011, paper)).toBe(expected);
  });
});

describe('河南实施办法第三十六条、第三十八条：当选', () => {
  test.each([
    ['第三十六条：100 张里 51 票', 'first', { V1: 51 }, 'V1'],
    ['第三十六条：100 张里 50 票', 'first', { V1: 50 }, '；差 1'],
    ['第三十六条：票数相等，再次投票', 'first', { V1: 60, V3: 60 }, '；V1 V3 争 1'],
    ['第三十八条：另行选举有人过半数', 'supplementary', { V1: 51, V3: 40 }, 'V1'],
    ['第三十八条：没有人过半数，得票多、够三分之一的当选', 'supplementary', { V1: 34, V3: 30 }, 'V1'],
    ['第三十八条：33 票，不到三分之一', 'supplementary', { V1: 33 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });

  test('第二十五条写的是提名票，正式投票的票不往下加', () => {
    const votes = [of('chair', 1, { V1: 55, V2: 45 }), of('member', 1, { V2: 10, V4: 52 })];
    expect(spelling(pack, tallied(votes))).toEqual(['V1', 'V4']);
  });
});

describe('河南实施办法第八条第二款：当选的亲属之间留谁', () => {
  const seats = (v7: number, v9: number) => [of('chair', 1, { V1: 60 }), of('member', 2, { V7: v7, V9: v9 })];

  test.each([
    ['职务相同，留得票多的', seats(61, 60), [{ person: 'V9', stays: 'V7', by: 'votes' }]],
    ['职务、票数都相同，往下没有写', seats(60, 60), [{ person: 'V9', stays: 'V7', by: 'open' }]],
    [
      '留职务最高的，票少也留',
      [of('chair', 1, { V9: 51 }), of('member', 1, { V7: 90 })],
      [{ person: 'V7', stays: 'V9', by: 'post' }],
    ],
  ])('%s', (_, posts, expected) => {
    expect(decided(pack, tallied(posts)).leaving).toEqual(expected);
  });
});

test('河南条文写了天数的日子', () => {
  expect(statutoryDays(henan2011)).toMatchObject({
    roll: -20,
    'formal-list': -5,
    'mobile-list': -1,
    'proxy-list': -1,
    'seal-handover': 0,
    handover: 10,
    'group-leaders': 30,
  });
  expect(statutoryDays(henan2011)).not.toHaveProperty('supplementary');
});
