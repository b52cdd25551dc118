import type { Example } from '../../engine/rule.ts';
import type { preparationRules } from './rules.ts';

/** P0 准备各条规则的正反例 */
export const preparationExamples: Record<(typeof preparationRules)[number]['id'], readonly Example[]> = {};
