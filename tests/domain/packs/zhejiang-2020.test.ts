import { describe, expect, test } from 'vitest';
import { zhejiang2020 } from '../../../src/domain/profiles/zhejiang-2020.ts';
import { judgedUnder, papers, withMember } from '../../support/papers-judged.ts';
import { statutoryDays } from '../../support/statutory-days.ts';
import { decided, of, spelling, spelt, tallied } from '../../support/tallies.ts';

const pack = 'zhejiang-2020';
const one = [of('chair', 1, { V1: 60 })];

describe('浙江选举办法第二十七条：选举有没有效', () => {
  test.each([
    ['第一款：选民 200 人，投 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['第一款：选民 199 人，投 100 张', { registered: 199 }, []],
    ['第二款：投的票与投票人数一样多', { voters: 100 }, []],
    ['第二款：投的票比投票人数多一张', { voters: 99 }, ['surplus']],
    ['第二款：与人数比，不与发出的票比', { voters: 100, issued: 99 }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('浙江选举办法第二十一条、第二十七条：一张票怎么算', () => {
  test.each([
    ['第三款：选的人等于应选人数', papers.plain, 'valid'],
    ['第三款：少于应选人数', papers.fewer, 'valid'],
    ['第三款：委员选三人，按每项比还是合起来比两可', papers.threeMembers, 'void 疑'],
    ['第三款：同一人选了两种职务，全票无效', papers.twoPosts, 'void'],
    ['第四款：难以确认的由选委会定', papers.partUnclear, 'part-void member 会 疑'],
    ['没有写规定的符号：画钩', papers.ticked, 'valid 会 疑'],
    ['第二十一条：弃权', papers.blank, 'blank 疑'],
    ['第二十一条：另选其他选民', papers.another, 'valid'],
    ['第四款：另选的认不出是谁', withMember('unidentifiable', 'circle'), 'part-void member 会 疑'],
  ])('%s', (_, paper, expected) => {
    expect(judgedUnder(zhejiang2020, paper)).toBe(expected);
  });
});

describe('浙江选举办法第二十八条、第二十九条：当选', () => {
  test.each([
    ['第二十八条：100 张里 51 票', 'first', { V1: 51 }, 'V1'],
    ['第二十八条：100 张里 50 票', 'first', { V1: 50 }, '；差 1'],
    ['第二十八条：相等，再次投票', 'first', { V1: 60, V3: 60 }, '；V1 V3 争 1'],
    ['第二十九条：另行选举 34 票', 'supplementary', { V1: 34 }, 'V1'],
    ['第二十九条：另行选举 33 票，不到三分之一', 'supplementary', { V1: 33 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });
});

describe('浙江选举办法第二十一条第三款：选票单列妇女委员职位', () => {
  test.each([
    ['妇女的票最少也当选妇女委员，另一名额给票多的', { V1: 80, V3: 70, V2: 51 }, 'V2 V1'],
    ['没有妇女过半数：妇女委员空着另选，不给别人', { V1: 80, V3: 70, V2: 50 }, 'V1；差 1，妇女 1'],
    ['妇女与男子同票，争的不是同一个职位', { V1: 80, V3: 60, V2: 60 }, 'V2 V1'],
    ['两名妇女：多的当妇女委员，少的照票数', { V2: 70, V4: 65, V1: 60 }, 'V2 V4'],
    ['两名妇女同票，妇女委员要再投', { V2: 60, V4: 60, V1: 80 }, 'V1；V2 V4 争 1'],
  ])('%s', (_, votes, expected) => {
    expect(spelling(pack, tallied([of('member', 2, votes, 1)]))).toEqual([expected]);
  });

  test('主任是妇女，妇女委员照样单列', () => {
    expect(spelling(pack, tallied([of('chair', 1, { V2: 60 }), of('member', 2, { V1: 70, V3: 65, V4: 52 }, 1)]))).toEqual([
      'V2',
      'V4 V1',
    ]);
  });

  test('没有单列的投票，不替他留', () => {
    expect(spelling(pack, tallied([of('member', 2, { V1: 80, V3: 70, V2: 60 })]))).toEqual(['V1 V3']);
  });
});

describe('浙江选举办法第三十一条：回避以后依次递补', () => {
  const filledOf = (...posts: Parameters<typeof tallied>[0]) => decided(pack, tallied(posts)).filled?.map(spelt);

  test('职务高的留任，空出的委员由过半数的人里票多的补上', () => {
    const posts = [of('chair', 1, { V7: 60 }), of('member', 1, { V9: 70, V1: 55, V3: 52 })];
    expect(decided(pack, tallied(posts)).leaving).toEqual([{ person: 'V9', stays: 'V7', by: 'post' }]);
    expect(filledOf(...posts)).toEqual(['V7', 'V1']);
  });

  test.each([
    ['职务相同，票多的留任', { V7: 70, V9: 60, V1: 55 }, ['V7 V1']],
    ['没有别人过半数，名额空着', { V7: 70, V9: 60, V1: 50 }, ['V7；差 1']],
    ['票数相同要再投，还没有定，谈不上递补', { V7: 60, V9: 60, V1: 55 }, undefined],
    ['没有人要回避', { V7: 70, V1: 60, V9: 20 }, undefined],
  ] as const)('%s', (_, votes, expected) => {
    expect(filledOf(of('member', 2, votes))).toEqual(expected);
  });

  test('四川没有写递补，不补', () => {
    expect(decided('sichuan-2026', tallied([of('member', 2, { V7: 70, V9: 60, V1: 55 })])).filled).toBeUndefined();
  });
});

test('浙江条文写了天数的日子，都在选举日以前、以后这几天', () => {
  expect(statutoryDays(zhejiang2020)).toMatchObject({
    roll: -20,
    'poll-notice': -5,
    'formal-list': -5,
    withdrawal: -3,
    supplementary: 30,
    handover: 10,
  });
});
