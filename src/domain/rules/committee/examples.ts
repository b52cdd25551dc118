import type { Example } from '../../engine/rule.ts';
import { vecExitRelativeExamples } from './vec-exit-relative.examples.ts';
import type { committeeRules } from './rules.ts';

/** P1 选委会各条规则的正反例 */
export const committeeExamples: Record<(typeof committeeRules)[number]['id'], readonly Example[]> = {
  'vec-exit-relative': vecExitRelativeExamples,
};
