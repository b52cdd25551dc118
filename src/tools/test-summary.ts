import { z } from 'zod';

/** 跑完的一步：report 是测试程序写的 JSON 报告，类型检查之类没有报告的步骤不写。 */
export interface FinishedStep {
  readonly succeeded: boolean;
  readonly report?: unknown;
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** 各步的测试数加起来。没有过、报告里又没有失败测试的一步（类型、构建、中途停下），算一个失败。 */
export function summaryOf(steps: readonly FinishedStep[]): Summary {
  const summaries = steps.map(({ succeeded, report }) => {
    const counted = report === undefined ? { passed: 0, failed: 0, skipped: 0 } : countsOf(report);
    return { ...counted, failed: succeeded ? counted.failed : Math.max(1, counted.failed) };
  });
  const total = (key: keyof Summary) => summaries.reduce((sum, summary) => sum + summary[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function countsOf(report: unknown): Summary {
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) {
    const { numPassedTests, numFailedTests, numPendingTests } = vitest.data;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  }
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** 最后一行；持续集成认这个写法。 */
export function summaryLine({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
