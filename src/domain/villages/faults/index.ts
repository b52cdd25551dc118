import type { Fault } from './fault.ts';

/** 全部错处。加一个，测试就在许多投票日上验证它只引出该有的发现。 */
export const faults = {} as const satisfies Record<string, Fault>;

export type FaultId = keyof typeof faults;
