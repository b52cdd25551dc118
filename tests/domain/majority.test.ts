import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastFor, reaches } from '../../src/domain/engine/majority.ts';

describe('过半数不含本数，三分之一以上含本数', () => {
  test.each([
    ['100 张得 50 票', 'more-than-half', 50, 100, false, 51],
    ['100 张得 51 票', 'more-than-half', 51, 100, true, 51],
    ['99 张得 50 票', 'more-than-half', 50, 99, true, 50],
    ['99 张得 49 票', 'more-than-half', 49, 99, false, 50],
    ['一张票得一票', 'more-than-half', 1, 1, true, 1],
    ['没有票', 'more-than-half', 0, 0, false, 1],
    ['溪滩：2406 张得 1200 票', 'more-than-half', 1200, 2406, false, 1204],
    ['溪滩：2406 张得 1204 票', 'more-than-half', 1204, 2406, true, 1204],
    ['99 张得 33 票', 'at-least-one-third', 33, 99, true, 33],
    ['100 张得 33 票', 'at-least-one-third', 33, 100, false, 34],
    ['101 张得 34 票', 'at-least-one-third', 34, 101, true, 34],
  ] as const)('%s', (_, share, part, whole, isEnough, least) => {
    expect([reaches(share, part, whole), leastFor(share, whole)]).toEqual([isEnough, least]);
  });

  test('性质：leastFor 是达标的最小票数', () => {
    fc.assert(
      fc.property(fc.constantFrom('more-than-half', 'at-least-one-third'), fc.nat(5000), (share, whole) => {
        const least = leastFor(share, whole);
        expect([reaches(share, least, whole), least > 0 && reaches(share, least - 1, whole)]).toEqual([true, false]);
      }),
    );
  });
});
