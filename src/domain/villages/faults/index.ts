import { arrangementFaults } from './arrangement.ts';
import { countingFaults } from './counting.ts';
import type { Fault } from './fault.ts';
import { judgingFaults } from './judging.ts';
import { proxyFaults } from './proxies.ts';
import { rerunFaults } from './rerun.ts';
import { resultFaults } from './result.ts';
import { votingFaults } from './voting.ts';

/** 全部错处。加一个，测试就在许多投票日上验证它只引出该有的发现。 */
export const faults = {
  ...arrangementFaults,
  ...proxyFaults,
  ...votingFaults,
  ...countingFaults,
  ...judgingFaults,
  ...resultFaults,
  ...rerunFaults,
} as const satisfies Record<string, Fault>;
