import type { Fault } from './fault.ts';
import { recallFaults } from './recalls.ts';
import { remediesFaults } from './remedies.ts';
import { vacancyFaults } from './vacancies.ts';

/** 任期里的错处：种进合法走过的一段任期。加一个，测试就在几个村上验证它只引出该有的发现。 */
export const termFaults = {
  ...recallFaults,
  ...vacancyFaults,
  ...remediesFaults,
} as const satisfies Record<string, Fault>;
