import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { partyRules } from '../../src/domain/rules/party/rules.ts';
import { usualOf } from '../../src/simulator/agenda/matter.ts';
import { gradeOf } from '../../src/simulator/grading.ts';
import type { World } from '../../src/simulator/play.ts';
import { advance, beginRun, type Run, type Setting } from '../../src/simulator/run.ts';
import { scenario } from '../../src/simulator/scenario.ts';
import { hasEnded, worldFor } from '../../src/simulator/stage.ts';

const file = new URL('../../content/scenarios/party-branch.yaml', import.meta.url);
const branchElection = scenario.parse(parse(readFileSync(file, 'utf8')));

function settingOf(seed: number, pack: PackId = 'sichuan-2026'): Setting {
  return { scenario: branchElection, pack, seed, mode: 'guided' };
}

const worlds = new Map<string, World>();

/** 外界由设置定，造一次就够 */
function worldOf(setting: Setting): World {
  const key = `${setting.seed} ${setting.pack}`;
  const world = worlds.get(key) ?? worldFor(setting);
  worlds.set(key, world);
  return world;
}

/** 一件一件办，choose 挑办法；没有事就过日子，办到演完为止。返回这一场和遇上的事。 */
function played(setting: Setting, choose: (id: string, run: Run, world: World) => string | undefined = () => undefined) {
  const world = worldOf(setting);
  const met: string[] = [];
  let run = beginRun(setting, world, 'x');
  for (let step = 0; step < 120 && !hasEnded(run.session.record, setting.scenario); step += 1) {
    const [matter] = world.matters(run.session.record);
    const wanted = matter && choose(matter.id, run, world);
    const response = matter && (matter.responses.find(({ id }) => id === wanted) ?? usualOf(matter));
    if (matter) met.push(matter.id);
    const acts: readonly ElectionEvent[] = response?.acts ?? world.nextDays(run.session.record);
    run = sure(advance(run, { do: acts }, world));
  }
  return { run, met };
}

const found = ({ session, pack }: Run) => assess(session.log, packs[pack]);
const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

describe('照规矩办', () => {
  const all = seeds.map((seed) => played(settingOf(seed)));

  test('二十四个支部，一处提示也没有，都办到书记报批', () => {
    const said = all.flatMap(({ run }) =>
      assess(run.session.record, packs[run.pack]).map(({ rule }) => `${run.seed} 号 ${rule}`),
    );
    expect(said).toEqual([]);
    expect(all.every(({ run }) => hasEnded(run.session.record, branchElection))).toBe(true);
  });

  test('连经过一起评也没有；各规则包都一样', () => {
    const packed = (Object.keys(packs) as PackId[]).map((pack) => found(played(settingOf(3, pack)).run));
    expect(packed.flat()).toEqual([]);
  });

  test('一场十七到二十一个主意；改日、无效重投、不足再投都遇得上', () => {
    const counts = all.map(({ met }) => met.length);
    expect([Math.min(...counts) >= 17, Math.max(...counts) <= 21]).toEqual([true, true]);
    for (const id of ['party-quorum-again', 'party-short-1', 'party-judge-again']) {
      expect(all.some(({ met }) => met.includes(id))).toBe(true);
    }
  });
});

/** 合法、又不是头一种的办法：一个不减都算应到 */
const alsoLawful = ['party-excuse all-due'];

/** 每种波折一个支部，里面每件事不照规矩的每种办法；什么也不做的不算。 */
function wrongWays(seed: number): readonly (readonly [id: string, way: string])[] {
  const ways: (readonly [string, string])[] = [];
  played(settingOf(seed), (id, run, world) => {
    const matter = world.matters(run.session.record).find((each) => each.id === id);
    for (const response of matter?.responses ?? [])
      if (response.id !== matter?.usual && response.acts.length > 0) ways.push([id, response.id]);
    return undefined;
  });
  return ways.filter(([id, way]) => !alsoLawful.includes(`${id} ${way}`));
}

test('摆着的事不办，日子过到它到期的那天停下', () => {
  const setting = settingOf(3);
  const world = worldOf(setting);
  const { record } = beginRun(setting, world, 'x').session;
  const [plan] = world.matters(record);
  expect(plan).toMatchObject({ id: 'party-plan', by: record.today + 1 });
  expect(world.nextDays(record)).toEqual([{ type: 'TimePassed', on: plan?.by }]);
});

describe.each([1, 3])('%s 号支部：走错一步', (seed) => {
  test.each(wrongWays(seed))('%s 选了 %s：照样办得完，引出的只有党内的规则，都只提示、不扣分', (id, way) => {
    const { run } = played(settingOf(seed), (each) => (each === id ? way : undefined));
    const findings = found(run);
    const rules = new Set<string>(partyRules.map((rule) => rule.id));
    expect(hasEnded(run.session.record, branchElection)).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ rule, grade }) => !rules.has(rule) || grade !== 'doubt')).toEqual([]);
    expect(gradeOf(findings)).toMatchObject({ points: 100, breaches: 0 });
  });
});

test('都办错，也件件做得到，办得完', () => {
  for (const seed of seeds.slice(0, 6)) {
    const { run } = played(settingOf(seed), (id, now, world) => {
      const matter = world.matters(now.session.record).find((each) => each.id === id);
      return matter?.responses.find((each) => each.id !== matter.usual && each.acts.length > 0)?.id;
    });
    expect(hasEnded(run.session.record, branchElection)).toBe(true);
    expect(new Set(found(run).map(({ rule }) => rule)).size).toBeGreaterThan(8);
  }
});
