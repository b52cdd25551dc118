import type { Example } from '../../engine/rule.ts';
import type { countingRules } from './rules.ts';

/** P6 计票各条规则的正反例 */
export const countingExamples: Record<(typeof countingRules)[number]['id'], readonly Example[]> = {};
