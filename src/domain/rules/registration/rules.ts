import { regAppealDecide } from './reg-appeal-decide.ts';
import { regPublish } from './reg-publish.ts';
import { regWronglyExcluded } from './reg-wrongly-excluded.ts';

/** P2 登记的规则，按先后排列 */
export const registrationRules = [regWronglyExcluded, regPublish, regAppealDecide] as const;
