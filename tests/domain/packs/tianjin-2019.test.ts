import { describe, expect, test } from 'vitest';
import { tianjin2019 } from '../../../src/domain/profiles/tianjin-2019.ts';
import { judgedUnder, papers, withMember } from '../../support/papers-judged.ts';
import { statutoryDays } from '../../support/statutory-days.ts';
import { decided, of, spelling, tallied } from '../../support/tallies.ts';

const pack = 'tianjin-2019';
const one = [of('chair', 1, { V1: 60 })];

describe('天津选举办法第三十二条第一款、第三十三条第一款：选举有没有效', () => {
  test.each([
    ['第三十三条：选民 200 人，收回 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['第三十三条：选民 199 人，收回 100 张', { registered: 199 }, []],
    ['第三十二条：收回的票与投票人数一样多', { voters: 100 }, []],
    ['第三十二条：收回的票比投票人数多一张', { voters: 99 }, ['surplus']],
    ['第三十二条：与人数比，不与发出的票比', { voters: 100, issued: 99 }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied(one, facts)).invalid).toEqual(expected);
  });
});

describe('天津选举办法第三十条、第三十二条：一张票怎么算', () => {
  test.each([
    ['第三十二条第一款：选的人等于应选名额', papers.plain, 'valid'],
    ['第三十二条第一款：少于应选名额', papers.fewer, 'valid'],
    ['第三十二条第一款：委员选三人，按每项比还是合起来比两可', papers.threeMembers, 'void 疑'],
    ['第三十二条第一款：主任选两人', papers.twoChairs, 'void 疑'],
    ['第三十二条第二款：一处认不清', papers.partUnclear, 'part-void member 会'],
    ['第三十二条第二款：全部认不清', papers.allUnclear, 'void 会'],
    ['第三十二条第二款：一处画钩，不按规定符号', papers.ticked, 'part-void member 会 疑'],
    ['第三十二条第二款：全部画钩', papers.allTicked, 'void 会 疑'],
    ['第三十条第二款：弃权', papers.blank, 'blank 疑'],
    ['第三十条第二款：另选其他选民', papers.another, 'valid'],
    ['写了名没有画', withMember('full-name', 'none', 'V8'), 'part-void member 会 疑'],
    ['一人两职：没有写', papers.twoPosts, 'valid 会 疑'],
  ])('%s', (_, paper, expected) => {
    expect(judgedUnder(tianjin2019, paper)).toBe(expected);
  });
});

describe('天津选举办法第三十三条：当选', () => {
  test.each([
    ['第一款：100 张里 51 票', 'first', { V1: 51 }, 'V1'],
    ['第一款：100 张里 50 票', 'first', { V1: 50 }, '；差 1'],
    ['第二款：两人过半数、相等，再次投票', 'first', { V1: 60, V3: 60 }, '；V1 V3 争 1'],
    ['第三款：另行选举 34 票', 'supplementary', { V1: 34 }, 'V1'],
    ['第三款：另行选举 33 票，不到三分之一', 'supplementary', { V1: 33 }, '；差 1'],
    ['第三款：第一次投票不能照三分之一取，与新法抵触', 'first', { V1: 45 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });

  test('高职的票不加到低职：没有写', () => {
    const votes = [of('chair', 1, { V1: 55, V2: 45 }), of('member', 1, { V2: 10, V4: 52 })];
    expect(spelling(pack, tallied(votes))).toEqual(['V1', 'V4']);
  });
});

test('天津条文写了天数的日子', () => {
  expect(statutoryDays(tianjin2019)).toMatchObject({
    roll: -20,
    'nominee-list': -7,
    withdrawal: -5,
    'formal-list': -3,
    supplementary: 7,
    handover: 10,
  });
});
