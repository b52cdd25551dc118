import { expect, test } from 'vitest';
import { summaryLine, summaryOf } from '../../src/tools/test-summary.ts';

const vitest = (numPassedTests: number, numFailedTests = 0) => ({ numPassedTests, numFailedTests, numPendingTests: 2 });
const playwright = { stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 3 } };

test('两种报告加在一起，不稳但通过的算通过', () => {
  expect(
    summaryOf([
      { succeeded: true, report: vitest(10) },
      { succeeded: false, report: playwright },
    ]),
  ).toEqual({ passed: 19, failed: 1, skipped: 5 });
});

test('没有报告的步骤不过，算一个失败', () => {
  expect(summaryOf([{ succeeded: true }, { succeeded: false }])).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('测试都过、程序却不正常地结束，也算一个失败', () => {
  expect(summaryOf([{ succeeded: false, report: vitest(10) }]).failed).toBe(1);
});

test('不认得的报告抛错，不当作没有测试', () => {
  expect(() => summaryOf([{ succeeded: true, report: {} }])).toThrow();
});

test('最后一行的写法', () => {
  expect(summaryLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
});
