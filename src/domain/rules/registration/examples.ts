import type { Example } from '../../engine/rule.ts';
import { regAppealDecideExamples } from './reg-appeal-decide.examples.ts';
import { regPublishExamples } from './reg-publish.examples.ts';
import { regWronglyExcludedExamples } from './reg-wrongly-excluded.examples.ts';
import type { registrationRules } from './rules.ts';

/** P2 登记各条规则的正反例 */
export const registrationExamples: Record<(typeof registrationRules)[number]['id'], readonly Example[]> = {
  'reg-wrongly-excluded': regWronglyExcludedExamples,
  'reg-publish': regPublishExamples,
  'reg-appeal-decide': regAppealDecideExamples,
};
