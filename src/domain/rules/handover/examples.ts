import type { Example } from '../../engine/rule.ts';
import type { handoverRules } from './rules.ts';

/** P8 交接与救济各条规则的正反例 */
export const handoverExamples: Record<(typeof handoverRules)[number]['id'], readonly Example[]> = {};
