import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { electionDayOf } from '../../src/domain/engine/roll.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { usualOf } from '../../src/simulator/agenda/matter.ts';
import { decisionsOf } from '../../src/simulator/decisions.ts';
import { advance, beginRun, type Setting } from '../../src/simulator/run.ts';
import { scenario } from '../../src/simulator/scenario.ts';
import { isPollingDayNow, worldFor } from '../../src/simulator/stage.ts';
import { whatIf } from '../../src/simulator/what-if.ts';
import { playLawfully } from '../support/play-lawfully.ts';

function settingOf(name: string, pack: PackId): Setting {
  const file = new URL(`../../content/scenarios/${name}.yaml`, import.meta.url);
  return { scenario: scenario.parse(parse(readFileSync(file, 'utf8'))), pack, seed: 3, mode: 'guided' };
}

test('桌上的事：当面等着的在前，再照最晚哪天办；办法的次序打乱过，里面总有照规矩的一种', () => {
  const setting = settingOf('whole-hard', 'sichuan-2026');
  const world = worldFor(setting);
  const firsts = new Set<boolean>();
  for (let run = beginRun(setting, world, 'x'), step = 0; step < 120; step += 1) {
    const { record } = run.session;
    const matters = world.matters(record);
    const haste = matters.map(({ isPressing, by }) => (isPressing ? 0 : 1_000_000) + by);
    expect(haste).toEqual([...haste].sort((a, b) => a - b));
    for (const matter of matters) {
      expect(usualOf(matter)).toBeDefined();
      firsts.add(matter.responses[0]?.id === matter.usual);
    }
    const acts = world.hint(record);
    if (acts.length === 0 || isPollingDayNow(record, setting.scenario, world)) break;
    run = sure(advance(run, { do: acts }, world));
  }
  expect(firsts).toEqual(new Set([true, false]));
});

test('名单、公告贴晚了，桌上有推迟这一条路：推迟到够，再核名单，就补上了；照原来的日子投，问题还在', () => {
  for (const pack of ['sichuan-2026', 'hainan-2025'] as const) {
    const setting = settingOf('whole-calm', pack);
    const world = worldFor(setting);
    const outcome = (postpones: boolean) => {
      let run = beginRun(setting, world, 'x');
      const met = new Set<string>();
      for (let step = 0; step < 200 && !isPollingDayNow(run.session.record, setting.scenario, world); step += 1) {
        const { record } = run.session;
        const open = world.matters(record).filter(({ id }) => {
          if (id === 'formal-list') return (electionDayOf(record) ?? 0) - record.today <= 2;
          return id !== 'postpone' || postpones;
        });
        const usual = open.map(usualOf).find((response) => response !== undefined && response.acts.length > 0);
        for (const { id, says, about } of open) {
          met.add(id);
          if (id === 'recheck-roll') expect(JSON.stringify(says).includes('孩子'), pack).toBe(about.length > 0);
        }
        run = sure(advance(run, { do: usual?.acts ?? [{ type: 'TimePassed', on: record.today + 1 }] }, world));
      }
      const findings = assess(run.session.log, packs[pack]).filter(
        ({ grade, state }) => grade === 'breach' && state.is === 'open',
      );
      return { met, wrong: findings.map(({ rule }) => rule) };
    };
    const kept = outcome(false);
    expect(kept.wrong, pack).toContain('nom-list');
    const delayed = outcome(true);
    expect(delayed.met, pack).toContain('postpone');
    expect(delayed.wrong, pack).toEqual([]);
  }
});

test('复盘里换个做法：投票日以前的每个决定都问得成；办错的一件换成照规矩的，那一处发现就没有了', () => {
  const setting = settingOf('roll-boundary', 'hainan-2025');
  const world = worldFor(setting);
  const wrong = (acts: readonly ElectionEvent[]) =>
    acts.map((act) => (act.type === 'CardsIssued' ? { ...act, by: 'candidate' as const } : act));
  const run = playLawfully(setting, world, wrong);
  const judged = { run, findings: assess(run.session.log, packs[run.pack]) };
  for (const { move, acts } of decisionsOf(run.moves)) {
    const changed = whatIf(judged, world, move, 'lawful');
    const isCards = acts.some(({ type }) => type === 'CardsIssued');
    expect(changed.vanished.map(({ rule }) => rule).includes('reg-card')).toBe(isCards);
  }
});
