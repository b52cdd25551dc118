import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { apply, recordOf } from '../../src/domain/engine/fold.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { blankRecord, thaw } from '../../src/domain/engine/record.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { partyRules } from '../../src/domain/rules/party/rules.ts';
import type { Fault } from '../../src/domain/villages/faults/fault.ts';
import { faults } from '../../src/domain/villages/faults/index.ts';
import { electionFaults } from '../../src/domain/villages/faults/election.ts';
import { partyFaults } from '../../src/domain/villages/faults/party.ts';
import { lawfulElection } from '../../src/simulator/autopilot/election.ts';
import { branchWorldFor } from '../../src/simulator/party/world.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';

const pack = 'sichuan-2026';
const lawful = Array.from({ length: 12 }, (_, index) => lawfulBranch(index + 1));

/** 照提示办完的一场村党支部换届 */
function lawfulBranch(seed: number): readonly ElectionEvent[] {
  const scenario = { people: 240, starts: 'party-members', ends: 'party-reported' } as Scenario;
  const world = branchWorldFor({ scenario, pack, seed, mode: 'guided' });
  const draft = thaw(blankRecord);
  const acts: ElectionEvent[] = [];
  const write = (event: ElectionEvent) => {
    const recorded = { ...event, seq: acts.push(event) };
    apply(draft, recorded);
    for (const answer of world.answers(draft, recorded)) write(answer);
  };
  for (const event of world.past) write(event);
  for (let hint = world.hint(draft); hint.length > 0; hint = world.hint(draft)) for (const act of hint) write(act);
  return acts;
}

function rulesIn(acts: readonly ElectionEvent[]) {
  return assess(recordOf(logOf(acts)), packs[pack]);
}

const all: readonly (readonly [string, Fault])[] = Object.entries(partyFaults);

describe.each(all)('%s', (_, { title, must, may = [], plant }) => {
  test(`${title}：种得下，恰好引出该有的提示`, () => {
    const changed = lawful.flatMap((acts) => {
      const planted = plant(acts);
      return planted === undefined ? [] : [planted];
    });
    expect(changed.length).toBeGreaterThan(1);
    for (const acts of changed) {
      const findings = rulesIn(acts);
      const found = new Set<string>(findings.map(({ rule }) => rule));
      expect(must.filter((rule) => !found.has(rule))).toEqual([]);
      expect([...found].filter((rule) => ![...must, ...may].some((each) => each === rule))).toEqual([]);
      expect(findings.filter(({ grade }) => grade === 'breach')).toEqual([]);
    }
  });
});

test('没有种错处的，一处提示也没有', () => {
  expect(lawful.flatMap((acts) => rulesIn(acts).map(({ rule }) => rule))).toEqual([]);
});

test('党内的每条规则都有一处错引得出它；名字不与别的错处重', () => {
  const tripped = new Set<string>(all.flatMap(([, { must }]) => must));
  expect(partyRules.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
  expect(all.map(([name]) => name).filter((name) => name in faults || name in electionFaults)).toEqual([]);
});

test('村委会选举里，党内的规则一声不响', () => {
  const acts = lawfulElection({ seed: 4, people: 120, profile: packs[pack] });
  const rules = new Set<string>(partyRules.map(({ id }) => id));
  const carried = acts.map((event) =>
    event.type === 'RecordOpened' ? { ...event, covers: [...event.covers, 'party' as const] } : event,
  );
  expect(rulesIn(carried).filter(({ rule }) => rules.has(rule))).toEqual([]);
});
