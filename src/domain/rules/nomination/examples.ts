import type { Example } from '../../engine/rule.ts';
import type { nominationRules } from './rules.ts';

/** P3 候选人各条规则的正反例 */
export const nominationExamples: Record<(typeof nominationRules)[number]['id'], readonly Example[]> = {};
