import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { committeeRules } from '../../src/domain/rules/committee/rules.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { nominationRules } from '../../src/domain/rules/nomination/rules.ts';
import { handoverRules } from '../../src/domain/rules/handover/rules.ts';
import { partyRules } from '../../src/domain/rules/party/rules.ts';
import { preparationRules } from '../../src/domain/rules/preparation/rules.ts';
import { recallRules } from '../../src/domain/rules/recall/rules.ts';
import { remediesRules } from '../../src/domain/rules/remedies/rules.ts';
import { registrationRules } from '../../src/domain/rules/registration/rules.ts';
import type { Fault } from '../../src/domain/villages/faults/fault.ts';
import { faults } from '../../src/domain/villages/faults/index.ts';
import { lawfulDay } from '../../src/simulator/autopilot/days.ts';

type Day = readonly ElectionEvent[];

const plans = Array.from({ length: 24 }, (_, index) => ({ seed: index + 1, people: 80 + ((index * 53) % 220) }));
const days = new Map<PackId, readonly Day[]>();

/** 各规则包下的二十四个合法的投票日 */
function daysUnder(pack: PackId): readonly Day[] {
  const known = days.get(pack) ?? plans.map((plan) => lawfulDay({ ...plan, profile: packs[pack] }));
  days.set(pack, known);
  return known;
}

/** 种得下的日子，至多八个 */
function planted({ plant, under = 'sichuan-2026' }: Fault): readonly Day[] {
  const changed: Day[] = [];
  for (const acts of daysUnder(under)) {
    const result = changed.length < 8 ? plant(acts) : undefined;
    if (result !== undefined) changed.push(result);
  }
  return changed;
}

const all: readonly (readonly [string, Fault])[] = Object.entries(faults);

describe.each(all)('%s', (_, fault) => {
  const { title, must, may = [], under = 'sichuan-2026' } = fault;

  test(`${title}：种得下，恰好引出该有的发现`, () => {
    const changed = planted(fault);
    expect(changed.length).toBeGreaterThan(0);
    for (const acts of changed) {
      const found = new Set(assess(logOf(acts), packs[under]).map(({ rule }) => rule));
      expect(must.filter((rule) => !found.has(rule))).toEqual([]);
      expect([...found].filter((rule) => !must.includes(rule) && !may.includes(rule))).toEqual([]);
    }
  });
});

test('从投票准备到结果，每条规则都有一处错引得出它', () => {
  const tripped = new Set(all.flatMap(([, { must }]) => must));
  const elsewhere = [
    ...preparationRules,
    ...committeeRules,
    ...registrationRules,
    ...nominationRules,
    ...handoverRules,
    ...recallRules,
    ...remediesRules,
    ...partyRules,
  ];
  expect(rules.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual(elsewhere.map(({ id }) => id));
});
