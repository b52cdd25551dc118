import type { Example } from '../../engine/rule.ts';
import type { votingRules } from './rules.ts';

/** P5 投票各条规则的正反例 */
export const votingExamples: Record<(typeof votingRules)[number]['id'], readonly Example[]> = {};
