import { electedMajority } from './elected-majority.ts';

/** P7 结果的规则，按先后排列 */
export const resultRules = [electedMajority] as const;
