import { describe, expect, test } from 'vitest';
import type { PostTally, Tally } from '../../src/domain/engine/decide-result.ts';
import { keepRelatives } from '../../src/domain/engine/relatives.ts';
import type { PackId } from '../../src/domain/profiles/index.ts';
import type { PersonId } from '../../src/domain/terms/ids.ts';
import { decided, of, tallied } from '../support/tallies.ts';

describe('近亲属只留一人', () => {
  const leaving = (pack: PackId, posts: readonly PostTally[], facts: Partial<Tally> = {}) =>
    decided(pack, tallied(posts, facts)).leaving.map(({ person, stays, by }) => `${person} 让 ${stays}：${by}`);
  const chair9 = of('chair', 1, { V9: 60 });

  test.each([
    ['职务高的留', [chair9, of('member', 2, { V2: 90, V7: 80 })], {}, ['V7 让 V9：post']],
    ['职务相同，票多的留', [of('member', 3, { V2: 90, V7: 70, V9: 80 })], {}, ['V7 让 V9：votes']],
    ['没有近亲属关系', [of('member', 3, { V2: 90, V3: 70, V9: 80 })], {}, []],
    ['没有当选的人不用让', [chair9, of('member', 2, { V2: 90, V7: 50 })], {}, []],
    [
      '以前的投票已经当选的也算',
      [of('member', 1, { V7: 60 })],
      { kind: 'supplementary', earlier: [{ post: 'chair', person: 'V9', votes: 60 }] },
      ['V7 让 V9：post'],
    ],
  ] as const)('%s', (_, posts, facts, expected) => {
    expect([leaving('sichuan-2026', posts, facts), leaving('hainan-2025', posts, facts)]).toEqual([expected, expected]);
  });

  test('职务、票数都相同：四川再投，海南村民会议决定', () => {
    const equal = [of('member', 3, { V2: 90, V7: 80, V9: 80 })];
    expect(leaving('sichuan-2026', equal)).toEqual(['V9 让 V7：revote']);
    expect(leaving('hainan-2025', equal)).toEqual(['V9 让 V7：meeting']);
  });

  test('声明退出的先退：四川写了，海南没有写；国法没有写次序', () => {
    const posts = [chair9, of('member', 2, { V2: 90, V7: 80 })];
    const withdrawn = new Set<PersonId>(['V9']);
    expect(leaving('sichuan-2026', posts, { withdrawn })).toEqual([]);
    expect(leaving('hainan-2025', posts, { withdrawn })).toEqual(['V7 让 V9：post']);
    expect(leaving('national-2026', posts)).toEqual([]);
  });

  test('三人一串：留下的两人之间不是近亲属就行', () => {
    const chain = (a: PersonId, b: PersonId) => [a, b].sort().join() === 'V1,V2' || [a, b].sort().join() === 'V2,V3';
    const winners = (['V1', 'V2', 'V3'] as const).map((person, at) => ({ post: 'member', person, votes: 90 - at }) as const);
    const keeping = { order: ['votes'] as const, withdrawn: new Set<PersonId>(), areNearRelatives: chain };
    expect(keepRelatives(winners, keeping).map(({ person }) => person)).toEqual(['V2']);
  });
});
