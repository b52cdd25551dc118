import { describe, expect, test } from 'vitest';
import { logOf } from '../../src/domain/engine/log.ts';
import { hainan2025 } from '../../src/domain/profiles/hainan-2025.ts';
import { national2026 } from '../../src/domain/profiles/national-2026.ts';
import { sichuan2026 } from '../../src/domain/profiles/sichuan-2026.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { assess, type Finding } from '../../src/domain/rules/assess.ts';
import { examples } from '../../src/domain/rules/examples.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { sortOf } from '../../src/domain/rules/three-way-sort.ts';
import { spellFalls } from '../../src/features/debrief/spell-falls.ts';

const everyFinding: readonly Finding[] = rules.flatMap(({ id }) =>
  examples[id].flatMap(({ given, under }) => assess(logOf(given), under ?? national2026)),
);

describe('三分法', () => {
  test('选举、当选、选票、票箱、一步、补正、追责，各归一种', () => {
    const of = (consequence: Finding['consequence'], falls?: Finding['falls']) =>
      sortOf({ consequence, about: ['V1', 'first#1'], ...(falls && { falls }) }, sichuan2026);
    expect(of('election-void')).toMatchObject({ way: 'falls', what: 'election', which: 'first#1' });
    expect(of('seat-void', { what: 'seat', which: 'V1' })).toMatchObject({ way: 'falls', what: 'seat', which: 'V1' });
    expect(of('ballot-void', { what: 'ballot', which: 'T1' })).toEqual({ way: 'falls', what: 'ballot', which: 'T1' });
    expect(of('void-in-part')).toEqual({ way: 'falls', what: 'box' });
    expect(of('curable', { what: 'step', which: 'M1' })).toEqual({ way: 'falls', what: 'step', which: 'M1' });
    expect(of('curable')).toEqual({ way: 'curable' });
    expect(of('discipline', { what: 'person', which: 'V1' })).toEqual({ way: 'discipline' });
  });

  test('由谁宣布照规则包：海南写明了，四川和国法没有写明', () => {
    const who = (profile: Profile) => sortOf({ consequence: 'election-void', about: ['first#1'] }, profile).declaredBy;
    expect(who(hainan2025)).toEqual({ by: ['township', 'county'], cites: ['HI-36.1'] });
    expect([who(sichuan2026), who(national2026)]).toEqual([null, null]);
  });

  test('全部案例里的发现：垮了选举、当选的才说由谁宣布，别的不说', () => {
    expect(everyFinding.length).toBeGreaterThan(500);
    const wrong = everyFinding.filter(
      ({ sort }) => (sort.declaredBy !== undefined) !== (sort.what === 'election' || sort.what === 'seat'),
    );
    expect(wrong.map(({ rule }) => rule)).toEqual([]);
    expect(new Set(everyFinding.map(({ sort }) => sort.what ?? sort.way))).toEqual(
      new Set(['election', 'seat', 'ballot', 'box', 'step', 'curable', 'discipline']),
    );
  });

  test('念成一句话：垮的是什么，由谁宣布；没有垮的不说垮', () => {
    const said = everyFinding.map((finding) => ({ finding, says: spellFalls(finding, (ref) => ref) }));
    expect(said.filter(({ finding, says }) => finding.sort.way !== 'falls' && says.startsWith('垮的是'))).toEqual([]);
    const voids = said.filter(({ finding }) => finding.consequence === 'election-void');
    expect(voids.every(({ says }) => /^垮的是.+；由.*宣布/.test(says))).toBe(true);
    expect(voids.some(({ says }) => says.endsWith('〔?〕'))).toBe(true);
  });
});
