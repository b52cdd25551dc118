import type { Example } from '../../engine/rule.ts';
import { electedMajorityExamples } from './elected-majority.examples.ts';
import type { resultRules } from './rules.ts';

/** P7 结果各条规则的正反例 */
export const resultExamples: Record<(typeof resultRules)[number]['id'], readonly Example[]> = {
  'elected-majority': electedMajorityExamples,
};
