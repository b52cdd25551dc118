import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/rules/assess.ts';
import { gradeOf } from '../../src/simulator/grading.ts';

const finding = (facts: Partial<Finding>): Finding => ({
  rule: 'proxy-cap',
  because: [1],
  about: [],
  says: [],
  cites: [],
  grade: 'breach',
  consequence: 'curable',
  sort: { way: 'curable' },
  state: { is: 'open' },
  ...facts,
});

describe('打分', () => {
  test('没有问题是满分', () => {
    expect(gradeOf([])).toEqual({ points: 100, isVoid: false, breaches: 0, repaired: 0, doubts: 0 });
  });

  test('没有补上的选举无效至多 59 分，补上了的不封顶', () => {
    const fatal = finding({ consequence: 'election-void' });
    expect(gradeOf([fatal])).toMatchObject({ points: 59, isVoid: true });
    expect(gradeOf([{ ...fatal, state: { is: 'repaired', on: 1 } }])).toMatchObject({ points: 89, isVoid: false, repaired: 1 });
  });

  test('同一条规则至多扣三处', () => {
    const many = [1, 2, 3, 4, 5].map((seq) => finding({ because: [seq] }));
    expect(gradeOf(many).points).toBe(gradeOf(many.slice(0, 3)).points);
    expect(gradeOf(many.slice(0, 2)).points).toBeGreaterThan(gradeOf(many).points);
  });

  test('一件事引出几处，只按最重的一处扣', () => {
    const heavy = finding({ rule: 'elected-majority', consequence: 'seat-void' });
    expect(gradeOf([heavy, finding({})]).points).toBe(gradeOf([heavy]).points);
    expect(gradeOf([heavy, finding({ because: [2] })]).points).toBeLessThan(gradeOf([heavy]).points);
  });

  test('存疑的只提示，不扣分', () => {
    expect(gradeOf([finding({ grade: 'doubt' })])).toMatchObject({ points: 100, doubts: 1, breaches: 0 });
  });

  test('问题再多也不会是负分', () => {
    const rules = ['proxy-cap', 'elected-majority', 'reg-publish', 'reg-appeal-decide', 'vec-exit-relative'] as const;
    const all = rules.map((rule, index) => finding({ rule, because: [index + 1], consequence: 'election-void' }));
    expect(gradeOf(all).points).toBe(0);
  });
});
