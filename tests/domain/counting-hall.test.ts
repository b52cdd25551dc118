import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { causeOf, oddCauses, type CauseId } from '../../src/domain/drills/counting-hall/causes.ts';
import { countingCase } from '../../src/domain/drills/counting-hall/counting-case.ts';
import {
  referenceAnswer,
  referenceOf,
  reviewAnswer,
  settledAnswers,
  type Answer,
} from '../../src/domain/drills/counting-hall/judging.ts';
import { level, sizes, type CasePlan } from '../../src/domain/drills/counting-hall/plan.ts';
import { isPackId, packs, type PackId } from '../../src/domain/profiles/index.ts';
import type { Ruling } from '../../src/domain/terms/ballot.ts';
import { isThorough } from '../support/thorough.ts';

const packIds = Object.keys(packs).filter(isPackId);
const seeds = Array.from({ length: isThorough ? 40 : 3 }, (_, seed) => seed);
const planOf = (only: Partial<CasePlan> = {}): CasePlan => ({
  seed: 7,
  pack: 'sichuan-2026',
  size: 20,
  level: 'usual',
  ...only,
});
const plans = seeds.flatMap((seed) =>
  sizes.flatMap((size) => level.options.map((each) => planOf({ seed, size, level: each }))),
);
const by = (ruling: Ruling, voidPosts: Answer['voidPosts'] = []): Answer => ({ ruling, voidPosts, by: 'committee' });

function paperBy(cause: CauseId, pack: PackId = 'sichuan-2026') {
  const counting = countingCase(planOf({ pack, size: 120, level: 'hard', seed: 1 }));
  const paper = counting.papers.find((each) => each.cause === cause);
  if (paper === undefined) throw new Error(`no paper: ${cause}`);
  return { counting, paper };
}

describe('票', () => {
  test('每张票看得出的毛病，就是造它时要有的毛病', () => {
    const differing = plans.flatMap((plan) => {
      const counting = countingCase(plan);
      return counting.papers.filter(({ face, cause }) => {
        const kinds = new Set(referenceOf(counting, face).flaws.map(({ what }) => what));
        return [...kinds].sort().join() !== [...causeOf(cause).flaws].sort().join();
      });
    });
    expect(differing).toEqual([]);
  });

  test.each(packIds)('%s：照 judgeBallot 判的，assess 一处也查不出；该当场判的不必交选委会', (pack) => {
    const counting = countingCase(planOf({ pack, size: 120, level: 'hard', seed: 1 }));
    const firsts = new Map([...counting.papers].reverse().map((paper) => [paper.cause, paper]));
    for (const paper of firsts.values()) {
      expect(reviewAnswer(counting, paper, referenceAnswer(counting, paper)).verdict, paper.cause).toBe('right');
    }
  });

  test('一百二十张疑难票里，每种写法都有', () => {
    const causes = new Set(countingCase(planOf({ size: 120, level: 'hard' })).papers.map(({ cause }) => cause));
    expect([...causes].sort()).toEqual(['plain', ...oddCauses].sort());
  });

  test('同样的设想永远是同一沓票；票面不随规则包变，种子变了就变', () => {
    const faces = (plan: CasePlan) => countingCase(plan).papers;
    expect(faces(planOf())).toEqual(faces(planOf()));
    for (const pack of packIds) expect(faces(planOf({ pack }))).toEqual(faces(planOf()));
    expect(faces(planOf({ seed: 8 }))).not.toEqual(faces(planOf()));
  });

  test.each([
    [20, 'basic', '371453a718bc6df1'],
    [60, 'usual', 'e760f8fdd38a1f24'],
    [120, 'hard', 'c299c1fa2c7db67a'],
  ] as const)('%i 张、%s：与标准指纹相同（造票的算法有意改了，才改这里）', (size, each, digest) => {
    const { papers, registered, issued, voters } = countingCase(planOf({ size, level: each }));
    const text = JSON.stringify([papers, registered, issued, voters]);
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(digest);
  });
});

describe('判票', () => {
  const verdict = (cause: CauseId, answer: Answer, pack: PackId = 'sichuan-2026') => {
    const { counting, paper } = paperBy(cause, pack);
    return reviewAnswer(counting, paper, answer).verdict;
  };

  test('规整的票：有效是对的，整票无效、弃权都不对；交选委会也认有效的，说不必交', () => {
    expect(verdict('plain', { ...by('valid'), by: 'reader' })).toBe('right');
    expect(verdict('plain', by('valid'))).toBe('needless');
    expect(verdict('plain', by('void'))).toBe('wrong');
    expect(verdict('plain', by('blank'))).toBe('wrong');
  });

  test('选多了：算有效不对；四川整票无效对，只废一项两可；海南反过来', () => {
    const { counting, paper } = paperBy('over-vote');
    const posts = referenceOf(counting, paper.face).flaws.flatMap(({ post }) => post ?? []);
    expect(verdict('over-vote', by('valid'))).toBe('wrong');
    expect(verdict('over-vote', { ...by('void'), by: 'reader' })).toBe('right');
    expect(verdict('over-vote', by('part-void', posts))).toBe('doubt');
    expect(verdict('over-vote', by('part-void', posts), 'hainan-2025')).not.toBe('wrong');
    expect(verdict('over-vote', by('void'), 'hainan-2025')).toBe('doubt');
    expect(verdict('over-vote', by('valid'), 'national-2026')).toBe('right');
  });

  test('空白的是弃权，不是废票；全部画叉的不是弃权', () => {
    expect(verdict('blank', { ...by('blank'), by: 'reader' })).toBe('right');
    expect(verdict('blank', by('void'))).not.toBe('right');
    expect(verdict('all-opposed', by('blank'))).not.toBe('right');
    expect(verdict('all-opposed', { ...by('valid'), by: 'reader' })).toBe('right');
  });

  test('判错的往下用参照的判法，站得住的照学员的', () => {
    const { counting, paper } = paperBy('over-vote');
    const posts = referenceOf(counting, paper.face).flaws.flatMap(({ post }) => post ?? []);
    const settled = (answer: Answer) => settledAnswers(counting, new Map([[paper.paper, answer]])).get(paper.paper);
    expect(settled(by('valid'))).toEqual(referenceAnswer(counting, paper));
    expect(settled(by('part-void', posts))).toEqual(by('part-void', posts));
  });
});
