import { describe, expect, test } from 'vitest';
import { packs } from '../../../src/domain/profiles/index.ts';
import { decided, of, spelling, tallied } from '../../support/tallies.ts';

const pack = 'national-2018';
const former = packs[pack].params;

describe('旧村组法第十五条第二款：有效与当选', () => {
  test.each([
    ['登记 200 人，投 100 张，恰好一半', { registered: 200 }, ['turnout']],
    ['登记 199 人，投 100 张', { registered: 199 }, []],
    ['收回的票多了，没有写比什么', { issued: 90, voters: 90 }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(decided(pack, tallied([of('chair', 1, { V1: 60 })], facts)).invalid).toEqual(expected);
  });

  test.each([
    ['51 票', 'first', { V1: 51 }, 'V1'],
    ['50 票', 'first', { V1: 50 }, '；差 1'],
    ['另行选举 34 票', 'supplementary', { V1: 34 }, 'V1'],
    ['另行选举 33 票', 'supplementary', { V1: 33 }, '；差 1'],
  ] as const)('%s', (_, kind, votes, expected) => {
    expect(spelling(pack, tallied([of('chair', 1, votes)], { kind }))).toEqual([expected]);
  });

  test('没有近亲属回避：两人都当选', () => {
    expect(decided(pack, tallied([of('member', 2, { V7: 70, V9: 60 })])).leaving).toEqual([]);
  });
});

test('新法添的几样，旧法没有', () => {
  const added = [
    'exitCircle',
    'relatives',
    'maxProxiesPerHolder',
    'candidateAsHolder',
    'candidateBars',
    'resignation',
    'partyFirst',
  ] as const;
  expect(added.filter((name) => former[name] !== null)).toEqual([]);
  expect(added.filter((name) => packs['national-2026'].params[name] === null)).toEqual([]);
});

test('新法改了的几样，旧法是另一个值', () => {
  expect([former.proxyHolder?.value, former.nominators?.value, former.outsiders?.value.through]).toEqual([
    'relative-only',
    'voters',
    'residence',
  ]);
});
