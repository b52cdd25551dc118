import { describe, expect, test } from 'vitest';
import { levels, type Answer, type Answers, type Drill, type DrillCase, type Question } from '../../src/domain/drills/drill.ts';
import { drills } from '../../src/domain/drills/index.ts';
import { itemFrom } from '../../src/domain/drills/item.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { isThorough } from '../support/thorough.ts';

const seeds = Array.from({ length: isThorough ? 60 : 1 }, (_, at) => at * 7919 + 1);
const profiles: readonly Profile[] = Object.values(packs);

/** 每个规则包、每一级的几道题 */
function casesOf(drill: Drill): readonly (readonly [DrillCase, Profile])[] {
  return profiles.flatMap((profile) =>
    levels.flatMap((level) => seeds.map((seed) => [drill.make(seed, level, profile), profile] as const)),
  );
}

/** 每一问都选错：选一个的选一个不收的，选几个的全反过来，选哪天的差一天。 */
function mistaken(questions: readonly Question[], expected: Answers): Answers {
  return Object.fromEntries(
    questions.map((question): [string, Answer] => {
      const want = expected[question.id];
      if (question.picks === 'day') return [question.id, Number(want) + 1];
      const right = typeof want === 'object' ? want : [];
      const others = question.choices.map(({ id }) => id).filter((id) => !right.includes(id));
      return [question.id, question.picks === 'one' ? others.slice(0, 1) : others];
    }),
  );
}

describe.each(Object.values(drills))('$title', (drill) => {
  const cases = casesOf(drill);
  const known = cases.filter(([, profile]) => drill.isRegulatedIn(profile));

  test('同样的种子、难度、规则包，永远是同一道题', () => {
    for (const [drillCase, profile] of cases) {
      expect(drill.make(drillCase.seed, drillCase.level, profile)).toEqual(drillCase);
    }
  });

  test('照标准答案答，没有一问判错；选一个的只要收了，选哪一项都不判错', () => {
    for (const [drillCase, profile] of cases) {
      const { expected } = drill.check(drillCase, {}, profile);
      const verdict = drill.check(drillCase, expected, profile);
      expect(verdict.marks.filter(({ is }) => is === 'wrong')).toEqual([]);
      expect(verdict.right).toBe(true);
    }
  });

  test('有标准答案的，答反了都判错，说得出为什么，有出处', () => {
    for (const [drillCase, profile] of known) {
      const { expected, marks } = drill.check(drillCase, {}, profile);
      const settled = marks.filter(({ contested }) => !contested).map(({ question }) => question);
      const verdict = drill.check(drillCase, mistaken(drillCase.questions, expected), profile);
      const answered = verdict.marks.filter(({ question }) => settled.includes(question));
      expect(answered.filter(({ is }) => is !== 'wrong')).toEqual([]);
      expect(answered.filter(({ because }) => because.every(({ cites }) => cites.length === 0))).toEqual([]);
      expect(answered.filter(({ because }) => because.every(({ topic }) => topic === undefined))).toEqual([]);
    }
  });

  test('条文不清的，说得出不清在哪里，说得通的答案不计分', () => {
    for (const [drillCase, profile] of cases) {
      const { expected } = drill.check(drillCase, {}, profile);
      const open = drill.check(drillCase, expected, profile).marks.filter(({ contested }) => contested);
      expect(open.filter(({ is }) => is !== 'open')).toEqual([]);
      if (drill.isRegulatedIn(profile)) expect(open.filter(({ because }) => because.length === 0)).toEqual([]);
    }
  });

  test('案情、选项里没有编号，也没有空话', () => {
    for (const [{ told, questions }] of cases) {
      const words = [
        ...told,
        ...questions.flatMap((each) => [each.asks, ...('choices' in each ? each.choices.map(({ says }) => says) : [])]),
      ];
      expect(words.filter((says) => /V\d|undefined|NaN|first#/.test(says) || says.trim() === '')).toEqual([]);
      expect(told.length).toBeGreaterThan(0);
    }
  });

  test('写了这一块的规则包，每一级都出得了有标准答案的题；题库的题写得全', () => {
    for (const profile of profiles.filter(drill.isRegulatedIn)) {
      for (const level of levels) {
        const item = itemFrom(drill, 5, level, profile.id as PackId);
        expect(item, `${profile.id} ${level}`).toBeDefined();
        if (item === undefined) continue;
        expect(item.cites.length).toBeGreaterThan(0);
        expect(item.explanation).not.toBe('');
        if (item.picks !== 'day') expect(item.options.map(({ id }) => id)).toEqual(expect.arrayContaining([...item.expected]));
      }
    }
  });
});
