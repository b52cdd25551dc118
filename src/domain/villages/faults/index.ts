import { arrangementFaults } from './arrangement.ts';
import type { Fault } from './fault.ts';
import { proxyFaults } from './proxies.ts';
import { votingFaults } from './voting.ts';

/** 全部错处。加一个，测试就在许多投票日上验证它只引出该有的发现。 */
export const faults = {
  ...arrangementFaults,
  ...proxyFaults,
  ...votingFaults,
} as const satisfies Record<string, Fault>;

export type FaultId = keyof typeof faults;
