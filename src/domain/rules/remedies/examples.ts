import type { Example } from '../../engine/rule.ts';
import { clanForceExamples } from './clan-force.examples.ts';
import { officialLiabilityExamples } from './official-liability.examples.ts';
import { petitionFinishExamples } from './petition-finish.examples.ts';
import { petitionProtectExamples } from './petition-protect.examples.ts';
import { petitionRegisterExamples } from './petition-register.examples.ts';
import { petitionRepExamples } from './petition-rep.examples.ts';
import { petitionReviewExamples } from './petition-review.examples.ts';
import { petitionRouteExamples } from './petition-route.examples.ts';
import { petitionTellExamples } from './petition-tell.examples.ts';
import { reportOfficeExamples } from './report-office.examples.ts';
import { retaliateExamples } from './retaliate.examples.ts';
import { sabotageListExamples } from './sabotage-list.examples.ts';
import { vcDutyOrderExamples } from './vc-duty-order.examples.ts';
import { vecFailExamples } from './vec-fail.examples.ts';
import type { remediesRules } from './rules.ts';

/** 违法行为与救济各条规则的正反例 */
export const remediesExamples: Record<(typeof remediesRules)[number]['id'], readonly Example[]> = {
  'sabotage-list': sabotageListExamples,
  'clan-force': clanForceExamples,
  retaliate: retaliateExamples,
  'report-office': reportOfficeExamples,
  'official-liability': officialLiabilityExamples,
  'vc-duty-order': vcDutyOrderExamples,
  'vec-fail': vecFailExamples,
  'petition-register': petitionRegisterExamples,
  'petition-tell': petitionTellExamples,
  'petition-finish': petitionFinishExamples,
  'petition-review': petitionReviewExamples,
  'petition-rep': petitionRepExamples,
  'petition-protect': petitionProtectExamples,
  'petition-route': petitionRouteExamples,
};
