import { proxyCap } from './proxy-cap.ts';

/** P4 投票准备的规则，按先后排列 */
export const arrangementRules = [proxyCap] as const;
