import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { recordOf } from '../../src/domain/engine/fold.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess, type Finding } from '../../src/domain/rules/assess.ts';
import { committeeRules } from '../../src/domain/rules/committee/rules.ts';
import { handoverRules } from '../../src/domain/rules/handover/rules.ts';
import { nominationRules } from '../../src/domain/rules/nomination/rules.ts';
import { preparationRules } from '../../src/domain/rules/preparation/rules.ts';
import { registrationRules } from '../../src/domain/rules/registration/rules.ts';
import { electionFaults } from '../../src/domain/villages/faults/election.ts';
import type { Fault } from '../../src/domain/villages/faults/fault.ts';
import { faults } from '../../src/domain/villages/faults/index.ts';
import { lawfulElection, type ElectionPlan } from '../../src/simulator/autopilot/election.ts';
import { isThorough } from '../support/thorough.ts';

type Whole = readonly ElectionEvent[];
type Encounters = NonNullable<ElectionPlan['encounters']>;

/** 顺顺当当的、样样都遇上的、只有些小波折的 */
const troubles: readonly Encounters[] = [
  ['pressure', 'canvass', 'challenge', 'refusal'],
  ['pressure', 'rumour', 'canvass', 'challenge', 'refusal', 'thin-meeting', 'crowded', 'withdrawal', 'one-shoulder'],
  ['pressure', 'crowded', 'canvass', 'challenge'],
  ['withdrawal', 'pressure', 'refusal'],
];

const plans = Array.from({ length: 24 }, (_, index) => ({
  seed: index + 1,
  people: 86 + ((index * 53) % 150),
  encounters: troubles[index % troubles.length] ?? [],
}));

/** 头几个村连经过一起评，其余的只评最后的档案。 */
const inFull = 2;

const known = new Map<string, Whole>();

/** 照某个规则包合法地办完的一场 */
function lawful(pack: PackId, plan: (typeof plans)[number]): Whole {
  const key = `${pack} ${plan.seed}`;
  const acts = known.get(key) ?? lawfulElection({ ...plan, profile: packs[pack] });
  known.set(key, acts);
  return acts;
}

/** 一处错至多在几个村里验证：全部都测时每个村；平常八个，各处错从不同的村轮起。 */
const most = isThorough ? plans.length : 8;

function* planted({ plant, under = 'sichuan-2026' }: Fault, turn: number): Generator<Whole> {
  const first = turn % plans.length;
  let found = 0;
  for (const plan of [...plans.slice(first), ...plans.slice(0, first)]) {
    const changed = found < most ? plant(lawful(under, plan)) : undefined;
    if (changed === undefined) continue;
    found += 1;
    yield changed;
  }
}

/** 有发现的规则。海南的字面管不管选举日当天才满岁的人，列不列入都只提示，不算错。 */
function rulesIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ rule, grade }) => rule !== 'reg-age' || grade === 'breach').map(({ rule }) => rule));
}

const all: readonly (readonly [string, Fault])[] = Object.entries(electionFaults);
const turns = all.map(([name, fault], turn) => [name, fault, turn] as const);
let traces = 0;

describe.each(turns)('%s', (_, fault, turn) => {
  const { title, must, may = [], under = 'sichuan-2026' } = fault;
  const allowed = new Set<string>([...must, ...may]);

  test(`${title}：种得下，恰好引出该有的发现`, () => {
    let villages = 0;
    for (const acts of planted(fault, turn)) {
      const log = logOf(acts);
      const found = rulesIn(assess(villages < inFull ? log : recordOf(log), packs[under], acts.at(-1)?.on));
      expect(must.filter((rule) => !found.has(rule))).toEqual([]);
      expect([...found].filter((rule) => !allowed.has(rule))).toEqual([]);
      villages += 1;
    }
    traces += villages;
    expect(villages).toBeGreaterThan(1);
  });
});

describe.each(['sichuan-2026', 'hainan-2025', 'national-2026'] as const)('%s', (pack) => {
  test('没有种错处的，一处发现也没有', () => {
    const dirty = plans.map((plan) => [plan.seed, [...rulesIn(assess(logOf(lawful(pack, plan)), packs[pack]))]] as const);
    expect(dirty.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

test('投票日以前以后的每条规则都有一处错引得出它', () => {
  const tripped = new Set<string>(all.flatMap(([, { must }]) => must));
  const phases = [...preparationRules, ...committeeRules, ...registrationRules, ...nominationRules, ...handoverRules];
  expect(phases.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
});

test(`至少七十处错，合起来验证过${isThorough ? '一千' : '五百'}本以上的日志`, () => {
  expect(all.length).toBeGreaterThanOrEqual(70);
  expect(traces).toBeGreaterThanOrEqual(isThorough ? 1000 : 500);
});

test('两张表里的名字不重', () => {
  expect(all.map(([name]) => name).filter((name) => name in faults)).toEqual([]);
});
