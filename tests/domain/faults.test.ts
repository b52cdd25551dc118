import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import type { Fault } from '../../src/domain/villages/faults/fault.ts';
import { faults } from '../../src/domain/villages/faults/index.ts';
import { lawfulDay } from '../../src/simulator/autopilot/days.ts';

const plans = Array.from({ length: 20 }, (_, index) => ({ seed: index + 1, people: 80 + ((index * 53) % 220) }));
const days = new Map<PackId, readonly (readonly ElectionEvent[])[]>();

/** 各规则包下的二十个合法的投票日；没有错处，就没有发现。 */
function daysUnder(pack: PackId): readonly (readonly ElectionEvent[])[] {
  const known = days.get(pack) ?? plans.map((plan) => lawfulDay({ ...plan, profile: packs[pack] }));
  days.set(pack, known);
  return known;
}

const all: readonly (readonly [string, Fault])[] = Object.entries(faults);

describe.each(all)('%s', (_, { title, must, may = [], under = 'sichuan-2026', plant }) => {
  const planted = daysUnder(under).flatMap((acts) => plant(acts) ?? []);

  test(`${title}：种得下`, () => {
    expect(daysUnder(under).some((acts) => plant(acts) !== undefined)).toBe(true);
    expect(planted.length).toBeGreaterThan(0);
  });

  test('恰好引出该有的发现', () => {
    for (const acts of daysUnder(under)) {
      const changed = plant(acts);
      if (changed === undefined) continue;
      const found = new Set(assess(logOf(changed), packs[under]).map(({ rule }) => rule));
      expect(must.filter((rule) => !found.has(rule))).toEqual([]);
      expect([...found].filter((rule) => !must.includes(rule) && !may.includes(rule))).toEqual([]);
    }
  });
});
