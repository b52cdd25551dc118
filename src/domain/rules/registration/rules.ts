import { regAge } from './reg-age.ts';
import { regAppeal } from './reg-appeal.ts';
import { regAppealDecide } from './reg-appeal-decide.ts';
import { regAppealSecond } from './reg-appeal-second.ts';
import { regCard } from './reg-card.ts';
import { regExclude } from './reg-exclude.ts';
import { regLocalAway } from './reg-local-away.ts';
import { regLocalResident } from './reg-local-resident.ts';
import { regNoPoliticalRights } from './reg-no-political-rights.ts';
import { regOnce } from './reg-once.ts';
import { regOutsider } from './reg-outsider.ts';
import { regPostForm } from './reg-post-form.ts';
import { regPublish } from './reg-publish.ts';
import { regRepublish } from './reg-republish.ts';
import { regRollCheck } from './reg-roll-check.ts';
import { regWronglyExcluded } from './reg-wrongly-excluded.ts';
import { vecHosts } from './vec-hosts.ts';

/** P2 登记的规则，按先后排列 */
export const registrationRules = [
  vecHosts,
  regAge,
  regNoPoliticalRights,
  regLocalResident,
  regLocalAway,
  regOutsider,
  regOnce,
  regRollCheck,
  regExclude,
  regWronglyExcluded,
  regPublish,
  regPostForm,
  regRepublish,
  regCard,
  regAppeal,
  regAppealDecide,
  regAppealSecond,
] as const;
