import type { Example } from '../../engine/rule.ts';
import { regAgeExamples } from './reg-age.examples.ts';
import { regAppealDecideExamples } from './reg-appeal-decide.examples.ts';
import { regAppealSecondExamples } from './reg-appeal-second.examples.ts';
import { regAppealExamples } from './reg-appeal.examples.ts';
import { regCardExamples } from './reg-card.examples.ts';
import { regExcludeExamples } from './reg-exclude.examples.ts';
import { regLocalAwayExamples } from './reg-local-away.examples.ts';
import { regLocalResidentExamples } from './reg-local-resident.examples.ts';
import { regNoPoliticalRightsExamples } from './reg-no-political-rights.examples.ts';
import { regOnceExamples } from './reg-once.examples.ts';
import { regOutsiderExamples } from './reg-outsider.examples.ts';
import { regPostFormExamples } from './reg-post-form.examples.ts';
import { regPublishExamples } from './reg-publish.examples.ts';
import { regRepublishExamples } from './reg-republish.examples.ts';
import { regRollCheckExamples } from './reg-roll-check.examples.ts';
import { regWronglyExcludedExamples } from './reg-wrongly-excluded.examples.ts';
import type { registrationRules } from './rules.ts';
import { vecHostsExamples } from './vec-hosts.examples.ts';

/** P2 登记各条规则的正反例 */
export const registrationExamples: Record<(typeof registrationRules)[number]['id'], readonly Example[]> = {
  'vec-hosts': vecHostsExamples,
  'reg-age': regAgeExamples,
  'reg-no-political-rights': regNoPoliticalRightsExamples,
  'reg-local-resident': regLocalResidentExamples,
  'reg-local-away': regLocalAwayExamples,
  'reg-outsider': regOutsiderExamples,
  'reg-once': regOnceExamples,
  'reg-roll-check': regRollCheckExamples,
  'reg-exclude': regExcludeExamples,
  'reg-wrongly-excluded': regWronglyExcludedExamples,
  'reg-publish': regPublishExamples,
  'reg-post-form': regPostFormExamples,
  'reg-republish': regRepublishExamples,
  'reg-card': regCardExamples,
  'reg-appeal': regAppealExamples,
  'reg-appeal-decide': regAppealDecideExamples,
  'reg-appeal-second': regAppealSecondExamples,
};
