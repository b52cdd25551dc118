import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { recordOf } from '../../src/domain/engine/fold.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { recallRules } from '../../src/domain/rules/recall/rules.ts';
import { remediesRules } from '../../src/domain/rules/remedies/rules.ts';
import { electionFaults } from '../../src/domain/villages/faults/election.ts';
import type { Fault } from '../../src/domain/villages/faults/fault.ts';
import { faults } from '../../src/domain/villages/faults/index.ts';
import { termFaults } from '../../src/domain/villages/faults/term.ts';
import { lawfulTerm } from '../../src/domain/villages/term/lawful-term.ts';

type Term = readonly ElectionEvent[];

/** 三个村；TEST_ALL=1 时二十四个。头一个连经过一起评，其余的只评最后的档案。 */
const plans = Array.from({ length: process.env['TEST_ALL'] === '1' ? 24 : 3 }, (_, index) => ({
  seed: index + 1,
  people: 100 + ((index * 37) % 120),
}));

const known = new Map<PackId, readonly Term[]>();

function termsUnder(pack: PackId): readonly Term[] {
  const terms = known.get(pack) ?? plans.flatMap((plan) => [lawfulTerm({ ...plan, profile: packs[pack] }) ?? []]);
  known.set(pack, terms);
  return terms;
}

const all: readonly (readonly [string, Fault])[] = Object.entries(termFaults);

describe.each(all)('%s', (_, { title, must, may = [], under = 'sichuan-2026', plant }) => {
  test(`${title}：种得下，恰好引出该有的发现`, () => {
    const changed = termsUnder(under).flatMap((acts) => [plant(acts) ?? []]);
    expect(changed.filter((acts) => acts.length === 0)).toEqual([]);
    for (const [at, acts] of changed.entries()) {
      const log = logOf(acts);
      const found = new Set(assess(at === 0 ? log : recordOf(log), packs[under]).map(({ rule }) => rule));
      expect(must.filter((rule) => !found.has(rule))).toEqual([]);
      expect([...found].filter((rule) => !must.includes(rule) && !may.includes(rule))).toEqual([]);
    }
  });
});

describe.each(['national-2026', 'sichuan-2026', 'hainan-2025'] as const)('%s', (pack) => {
  test('合法走过的一段任期，一处发现也没有', () => {
    expect(termsUnder(pack).filter((acts) => acts.length < 100)).toEqual([]);
    expect(termsUnder(pack).flatMap((acts) => assess(logOf(acts), packs[pack]).map(({ rule }) => rule))).toEqual([]);
  });
});

test('任期和救济的每条规则都有一处错引得出它', () => {
  const tripped = new Set<string>(all.flatMap(([, { must }]) => must));
  // 罢免要本人到场，只有天津写了；它的案例在规则旁边。
  const elsewhere = new Set<string>(['recall-in-person']);
  const ids = [...recallRules, ...remediesRules].map(({ id }) => id);
  expect(ids.filter((id) => !tripped.has(id) && !elsewhere.has(id))).toEqual([]);
});

test('与别的两张表里的名字不重', () => {
  expect(all.map(([name]) => name).filter((name) => name in faults || name in electionFaults)).toEqual([]);
});
