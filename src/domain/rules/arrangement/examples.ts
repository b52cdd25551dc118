import type { Example } from '../../engine/rule.ts';
import { proxyCapExamples } from './proxy-cap.examples.ts';
import type { arrangementRules } from './rules.ts';

/** P4 投票准备各条规则的正反例 */
export const arrangementExamples: Record<(typeof arrangementRules)[number]['id'], readonly Example[]> = {
  'proxy-cap': proxyCapExamples,
};
