import { describe, expect, test } from 'vitest';
import { countingCase } from '../../src/domain/drills/counting-hall/counting-case.ts';
import { settledAnswers } from '../../src/domain/drills/counting-hall/judging.ts';
import { pagesOf, pageCount, recoveredIn } from '../../src/domain/drills/counting-hall/tallying.ts';
import { otherSheet } from '../../src/domain/drills/counting-hall/other-sheet.ts';
import { level, sizes, type CasePlan } from '../../src/domain/drills/counting-hall/plan.ts';
import {
  findingsAt,
  imbalances,
  reported,
  sheetFilled,
  trueFigures,
  trueTotal,
} from '../../src/domain/drills/counting-hall/checking.ts';
import { nextSteps, referenceDecision, referenceResult } from '../../src/domain/drills/counting-hall/deciding.ts';
import { countFindings, decideFindings, isCountRight, isSound } from '../../src/domain/drills/counting-hall/stages.ts';
import { isPackId, packs, type PackId } from '../../src/domain/profiles/index.ts';
import { isThorough } from '../support/thorough.ts';

const packIds = Object.keys(packs).filter(isPackId);
const seeds = Array.from({ length: isThorough ? 20 : 2 }, (_, seed) => seed);
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
const proper = (counting: ReturnType<typeof countingCase>) => settledAnswers(counting, new Map());

describe('计票', () => {
  test.each(packIds)('%s：各页相加就是合计，有效、无效、弃权相加就是收回，照填的报告单查不出问题', (pack) => {
    for (const plan of plans.filter(({ level: each }) => each === 'hard')) {
      const counting = countingCase({ ...plan, pack });
      const answers = proper(counting);
      const total = trueTotal(counting, answers);
      const pages = pagesOf(counting).map((page) => pageCount(page, answers));
      const added = [...total.keys()].map((key) => pages.reduce((sum, page) => sum + (page.get(key) ?? 0), 0));
      expect(added).toEqual([...total.values()]);
      const figures = trueFigures(counting, answers);
      expect(imbalances(figures, counting.received)).toEqual([]);
      const setAside = [...answers.values()].filter(({ ruling }) => ruling === 'set-aside').length;
      expect(recoveredIn(counting, answers) + setAside).toBe(plan.size);
      const more = [sheetFilled(counting, answers, total), reported(figures)];
      expect(findingsAt('sheet', counting, { answers, more })).toEqual([]);
    }
  });

  test('报告单扣了废票、计票单多写一票，都查得出', () => {
    const counting = countingCase(planOf({ size: 60, seed: 8 }));
    const answers = proper(counting);
    const total = trueTotal(counting, answers);
    const figures = trueFigures(counting, answers);
    const spoilt = total.get('void') ?? 0;
    expect(spoilt).toBeGreaterThan(0);
    const rules = (...more: Parameters<typeof findingsAt>[2]['more']) =>
      findingsAt('sheet', counting, { answers, more }).map(({ rule }) => rule);
    const short = figures.map((figure) => (figure.of === 'recovered' ? { ...figure, is: figure.is - spoilt } : figure));
    expect(imbalances(short, counting.received)).toHaveLength(1);
    expect(rules(sheetFilled(counting, answers, total), reported(short))).toEqual(['ballot-invalid-counts']);
    const [key = ''] = total.keys();
    expect(rules(sheetFilled(counting, answers, new Map([...total, [key, (total.get(key) ?? 0) + 1]])))).toEqual([
      'count-agrees',
    ]);
  });

  test('弃权算进有效的也平，评判也不说；再差一张就不平', () => {
    const counting = countingCase(planOf({ size: 60 }));
    const answers = proper(counting);
    const sheet = sheetFilled(counting, answers, trueTotal(counting, answers));
    const figures = trueFigures(counting, answers);
    const blank = figures.find(({ of }) => of === 'blank')?.is ?? 0;
    expect(blank).toBeGreaterThan(1);
    const withMore = (more: number) =>
      figures.map((figure) => (figure.of === 'valid' ? { ...figure, is: figure.is + more } : figure));
    const says = (more: number) => [
      imbalances(withMore(more), counting.received).length,
      findingsAt('sheet', counting, { answers, more: [sheet, reported(withMore(more))] }).length,
    ];
    expect([0, blank, blank - 1, blank + 1].map(says)).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  test('另一张单子只在藏了错的页上与重数的不同；入门错一处，疑难错三处', () => {
    for (const plan of plans) {
      const counting = countingCase(plan);
      const answers = proper(counting);
      const { pages, slips } = otherSheet(counting, answers);
      const wrong = [...pages.keys()].filter((at) => {
        const truth = pageCount(pagesOf(counting)[at] ?? [], answers);
        return [...new Set([...truth.keys(), ...(pages[at]?.keys() ?? [])])].some(
          (key) => (truth.get(key) ?? 0) !== (pages[at]?.get(key) ?? 0),
        );
      });
      expect(wrong).toEqual(slips.map(({ page }) => page).sort((a, b) => a - b));
      expect(slips).toHaveLength(Math.min(pages.length, { basic: 1, usual: 2, hard: 3 }[plan.level]));
    }
  });
});

describe('清点与定当选', () => {
  test.each(packIds)('%s：照 decideResult 宣布的查不出问题', (pack) => {
    for (const plan of plans.filter(({ level: each }) => each === 'hard')) {
      const counting = countingCase({ ...plan, pack });
      const answers = proper(counting);
      const decision = referenceDecision(counting, referenceResult(counting, answers));
      expect(decideFindings(counting, answers, decision), JSON.stringify(plan)).toEqual([]);
    }
  });

  test('没有够票的也宣布、够票的不宣布，都查得出', () => {
    const counting = countingCase(planOf({ level: 'basic' }));
    const answers = proper(counting);
    const { elected } = referenceDecision(counting, referenceResult(counting, answers));
    const chair = counting.cast.columns[0]?.candidates.find((each) => elected.every(({ person }) => person !== each)) ?? 'V1';
    const rules = (decision: Parameters<typeof decideFindings>[2]) =>
      decideFindings(counting, answers, decision).map(({ rule }) => rule);
    expect(rules({ valid: true, elected: [...elected, { post: 'chair', person: chair }] })).toEqual(['elected-majority']);
    expect(rules({ valid: true, elected: elected.slice(1) })).toEqual(['elected-wrongly-denied']);
    expect(rules({ valid: false, elected: [] })).toEqual(['poll-wrongly-voided']);
  });

  test('平票没有再投就宣布：四川判错；只有争议参数才不许的上海，只提示，不算错', () => {
    const tried = (pack: PackId) => {
      const counting = countingCase(planOf({ seed: 3, pack }));
      const answers = proper(counting);
      const result = referenceResult(counting, answers);
      const { elected } = referenceDecision(counting, result);
      const tied = result.posts.flatMap(({ post, tied: persons }) => persons.map((person) => ({ post, person }))).slice(0, 1);
      const findings = decideFindings(counting, answers, { valid: true, elected: [...elected, ...tied] });
      return [findings.map(({ rule }) => rule), isSound(findings)];
    };
    expect(tried('sichuan-2026')).toEqual([['elected-tie'], false]);
    expect(tried('shanghai-2020')).toEqual([['elected-tie'], true]);
  });

  const counted = (count: string, then: 'go-on' | 'void', pack: PackId = 'sichuan-2026') => {
    const plan = Array.from({ length: 60 }, (_, seed) => planOf({ seed, level: 'hard', pack })).find(
      (each) => countingCase(each).count === count,
    );
    if (plan === undefined) throw new Error(`no case: ${count}`);
    const counting = countingCase(plan);
    return {
      isRight: isCountRight(counting, { papers: 20, then }),
      rules: countFindings(counting, { papers: 20, then }).map(({ rule }) => rule),
    };
  };

  test('多出来的、没有过半的，往下走不对，宣布无效才对；一样多的反过来；没有规定的不说', () => {
    expect(counted('surplus', 'void')).toEqual({ isRight: true, rules: [] });
    expect(counted('low-turnout', 'go-on')).toEqual({ isRight: false, rules: ['turnout'] });
    expect(counted('low-turnout', 'void').isRight).toBe(true);
    expect(counted('equal', 'go-on')).toEqual({ isRight: true, rules: [] });
    expect(counted('equal', 'void')).toEqual({ isRight: false, rules: ['poll-wrongly-voided'] });
    expect(counted('more-than-voters', 'go-on')).toEqual({ isRight: true, rules: [] });
    expect(counted('surplus', 'go-on', 'national-2026').isRight).toBe(true);
  });

  test('各级里会遇上的结果：都选上、另行选举、再次投票、妇女优先、近亲属、先审查', () => {
    const found = new Set(
      Array.from({ length: 40 }, (_, seed) => countingCase(planOf({ seed, level: 'hard' }))).flatMap((counting) =>
        nextSteps(counting, referenceResult(counting, proper(counting))).map(({ next }) => next),
      ),
    );
    expect([...found].sort()).toEqual(['relatives', 'repeat', 'review', 'revote', 'supplementary', 'woman-seat']);
  });
});
