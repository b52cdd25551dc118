import { clanForce } from './clan-force.ts';
import { officialLiability } from './official-liability.ts';
import { petitionFinish } from './petition-finish.ts';
import { petitionProtect } from './petition-protect.ts';
import { petitionRegister } from './petition-register.ts';
import { petitionRep } from './petition-rep.ts';
import { petitionReview } from './petition-review.ts';
import { petitionRoute } from './petition-route.ts';
import { petitionTell } from './petition-tell.ts';
import { reportOffice } from './report-office.ts';
import { retaliate } from './retaliate.ts';
import { sabotageList } from './sabotage-list.ts';
import { vcDutyOrder } from './vc-duty-order.ts';
import { vecFail } from './vec-fail.ts';

/** 违法行为与救济的规则，按先后排列 */
export const remediesRules = [
  sabotageList,
  clanForce,
  retaliate,
  reportOffice,
  officialLiability,
  vcDutyOrder,
  vecFail,
  petitionRegister,
  petitionTell,
  petitionFinish,
  petitionReview,
  petitionRep,
  petitionProtect,
  petitionRoute,
] as const;
