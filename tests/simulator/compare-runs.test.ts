import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { compareRuns } from '../../src/simulator/compare-runs.ts';
import { gradeOf } from '../../src/simulator/grading.ts';
import type { JudgedRun, Run } from '../../src/simulator/run.ts';
import { worldFor } from '../../src/simulator/stage.ts';
import { playAtRandom } from '../support/play-at-random.ts';
import { playLawfully, type Alter } from '../support/play-lawfully.ts';
import { settingOf, smallDay } from '../support/settings.ts';

const setting = settingOf({ seed: 2 });
const world = worldFor(setting);
const sideOf = (run: Run): JudgedRun => ({ run, findings: assess(run.session.log, packs[run.pack]) });
const lawful = sideOf(playLawfully(setting, world));
const slip: Alter = (acts) => acts.map((act): ElectionEvent => (act.type === 'VenueSetUp' ? { ...act, secretBooths: 0 } : act));
const careless = sideOf(playLawfully(setting, world, slip));
const rules = (findings: JudgedRun['findings']) => findings.map(({ rule }) => rule);

describe('两场并排', () => {
  test('自己和自己比：没有不一样的', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(), (seed, luck) => {
        const some = settingOf({ seed });
        const side = sideOf(playAtRandom(some, worldFor(some), 25, luck));
        const same = compareRuns(side, side);
        expect([same.onlyA, same.onlyB, same.differences]).toEqual([[], [], []]);
        expect(same.both.flatMap(({ a }) => rules(a)).sort()).toEqual(rules(side.findings).sort());
      }),
      { numRuns: 10 },
    );
  });

  test('只差一件事：发现只在那一边，决定只有那一对不一样，分数各是各的', () => {
    const result = compareRuns(lawful, careless);
    expect(result).toMatchObject({ isSameWorld: true, onlyA: [], both: [] });
    expect(rules(result.onlyB)).toEqual(['secret-booth']);
    expect(result.scores).toEqual([gradeOf(lawful.findings), gradeOf(careless.findings)]);
    expect(result.differences).toHaveLength(1);
    expect(result.differences[0]).toMatchObject({ a: { acts: [{ type: 'VenueSetUp' }] }, b: { acts: [{ secretBooths: 0 }] } });
  });

  test('左右换过来，结论也换过来', () => {
    const [there, back] = [compareRuns(lawful, careless), compareRuns(careless, lawful)];
    expect([back.onlyA, back.onlyB, back.scores]).toEqual([there.onlyB, there.onlyA, [...there.scores].reverse()]);
  });

  test('只有一边做了的，另一边空着；几点做的不算不一样', () => {
    const later: Alter = (acts) =>
      acts.flatMap((act): readonly ElectionEvent[] =>
        act.type === 'BoxSealed'
          ? [{ type: 'ConductReported', on: act.on, at: act.at ?? 0, poll: act.poll, person: 'V1', to: 'township' }, act]
          : [act],
      );
    const { differences } = compareRuns(lawful, sideOf(playLawfully(setting, world, later)));
    expect(differences.map(({ a, b }) => [a?.acts[0]?.type, b?.acts[0]?.type])).toEqual([[undefined, 'ConductReported']]);
  });

  test('村子不一样：只比到规则，不拿人名去对', () => {
    const elsewhere = settingOf({ seed: 3 });
    const other = sideOf(playLawfully(elsewhere, worldFor(elsewhere), slip));
    const result = compareRuns(careless, other);
    expect(result).toMatchObject({ isSameWorld: false, onlyA: [], onlyB: [] });
    expect(result.both.map(({ a, b }) => [rules(a), rules(b)])).toEqual([[['secret-booth'], ['secret-booth']]]);
  });

  test('情景不同的，不该拿来比', () => {
    const other = { ...lawful, run: { ...lawful.run, scenario: { ...smallDay, id: 'other' } } };
    expect(() => compareRuns(lawful, other)).toThrow('not the same scenario');
  });
});
