import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { phase } from '../../src/domain/engine/events/opening.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { currentPackIds, packs } from '../../src/domain/profiles/index.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { phaseOf } from '../../src/domain/engine/events/index.ts';
import { storyOf } from '../../src/domain/villages/story.ts';
import { carelessElection, lawfulElection } from '../../src/simulator/autopilot/election.ts';
import { newSession, performAll } from '../../src/simulator/session.ts';
import { encounter } from '../../src/simulator/world/surroundings.ts';
import { isThorough, oneIn } from '../support/thorough.ts';

/** 每个规则包一百七十个村，六十到三百人，遇上的事轮着换；平常各规则包各取不同的三分之一。 */
const villages = Array.from({ length: 170 }, (_, index) => ({
  seed: index + 1,
  people: 60 + ((index * 37) % 241),
  encounters: encounter.options.filter((_each, nth) => (index + nth) % 3 !== 0),
}));

const share = isThorough ? '一百七十' : '五十多';

describe.each(currentPackIds.map((id, turn) => ({ title: packs[id].title, profile: packs[id], turn })))('$title', (under) => {
  const { profile, turn } = under;

  test(`${share}场合法的换届，从摸底到交接，一处问题也没有`, { timeout: 180_000 }, () => {
    const said = oneIn(3, villages, turn).flatMap((plan) =>
      findingsOf(lawfulElection({ ...plan, profile }), profile).map((found) => `${plan.seed} 号村 ${found}`),
    );
    expect(said.filter((each) => !isOpenQuestion(each))).toEqual([]);
  });

  test('一千五百人的村也一样，每件事都做得到', { timeout: 120_000 }, () => {
    for (const seed of oneIn(3, [11, 12, 13, 14, 15, 16, 17], turn)) {
      const acts = lawfulElection({ seed, people: 1500, profile });
      expect(findingsOf(acts, profile).filter((each) => !isOpenQuestion(each))).toEqual([]);
      expect(performAll(newSession, acts)).toMatchObject({ ok: true });
    }
  });
});

test('合法的一场里，换届的各个环节都有事', () => {
  const acts = lawfulElection({ seed: 3, people: 260, profile: packs['sichuan-2026'] });
  const phases = new Set(acts.map(({ type }) => phaseOf(type)));
  const elsewhere = ['recall', 'remedies', 'party'];
  expect(phases).toEqual(new Set(phase.options.filter((each) => !elsewhere.includes(each))));
});

test('同样的设想办出同样的一场；马虎的件件做得到，也常出问题', { timeout: 60_000 }, () => {
  const profile = packs['sichuan-2026'];
  const plan = { seed: 5, people: 120, profile };
  expect(lawfulElection(plan)).toEqual(lawfulElection(plan));
  const rules = new Set<string>();
  for (let seed = 1; seed <= 12; seed++) {
    const acts = carelessElection({ seed, people: 160, profile });
    expect(performAll(newSession, acts)).toMatchObject({ ok: true });
    for (const rule of findingsOf(acts, profile)) rules.add(rule);
  }
  expect(rules.size).toBeGreaterThan(15);
});

test('故事里的人各是各的：一个人只占一样难题，也不是候选人、选委会成员', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { doubtful, committee, village, barred, declining, latecomer } = storyOf({ seed, people: 60 + seed * 4 });
    const met = [...doubtful.values(), barred, declining, latecomer].filter((each) => each !== undefined);
    expect(new Set(met).size).toBe(met.length);
    const busy = new Set([...committee.members, ...committee.reserves, ...village.candidates.map(({ person }) => person)]);
    expect(met.filter((each) => busy.has(each))).toEqual([]);
  }
});

function findingsOf(acts: readonly ElectionEvent[], profile: Profile): readonly string[] {
  return assess(logOf(acts), profile).map(({ rule, grade }) => `${rule} ${grade}`);
}

/** 选举日当天才满十八周岁的人，海南的字面两可：列入、不列入都只提示。照国法列入，留着这一处提示。 */
function isOpenQuestion(found: string): boolean {
  return found.endsWith('reg-age doubt');
}
