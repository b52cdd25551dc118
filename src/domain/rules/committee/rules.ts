import { vecExitRelative } from './vec-exit-relative.ts';

/** P1 选委会的规则，按先后排列 */
export const committeeRules = [vecExitRelative] as const;
