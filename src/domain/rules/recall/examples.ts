import type { Example } from '../../engine/rule.ts';
import { auditMidtermExamples } from './audit-midterm.examples.ts';
import { byelectExamples } from './byelect.examples.ts';
import { byelectHostExamples } from './byelect-host.examples.ts';
import { byelectMustExamples } from './byelect-must.examples.ts';
import { byelectVrmExamples } from './byelect-vrm.examples.ts';
import { chairVacantExamples } from './chair-vacant.examples.ts';
import { endAbsentExamples } from './end-absent.examples.ts';
import { endAutoExamples } from './end-auto.examples.ts';
import { endLocalExamples } from './end-local.examples.ts';
import { endPublishExamples } from './end-publish.examples.ts';
import { endUnfitExamples } from './end-unfit.examples.ts';
import { recallAddressExamples } from './recall-address.examples.ts';
import { recallAgainExamples } from './recall-again.examples.ts';
import { recallByTownshipExamples } from './recall-by-township.examples.ts';
import { recallDeadlineExamples } from './recall-deadline.examples.ts';
import { recallDefendExamples } from './recall-defend.examples.ts';
import { recallHandoverExamples } from './recall-handover.examples.ts';
import { recallHostExamples } from './recall-host.examples.ts';
import { recallInPersonExamples } from './recall-in-person.examples.ts';
import { recallNoticeExamples } from './recall-notice.examples.ts';
import { recallPassExamples } from './recall-pass.examples.ts';
import { recallWhoExamples } from './recall-who.examples.ts';
import { relativeAvoidExamples } from './relative-avoid.examples.ts';
import { resignExamples } from './resign.examples.ts';
import type { recallRules } from './rules.ts';

/** 任期里的变动各条规则的正反例 */
export const recallExamples: Record<(typeof recallRules)[number]['id'], readonly Example[]> = {
  'recall-who': recallWhoExamples,
  'recall-address': recallAddressExamples,
  'recall-by-township': recallByTownshipExamples,
  'recall-again': recallAgainExamples,
  'recall-deadline': recallDeadlineExamples,
  'recall-notice': recallNoticeExamples,
  'recall-host': recallHostExamples,
  'recall-defend': recallDefendExamples,
  'recall-in-person': recallInPersonExamples,
  'recall-pass': recallPassExamples,
  'recall-handover': recallHandoverExamples,
  resign: resignExamples,
  'end-auto': endAutoExamples,
  'end-unfit': endUnfitExamples,
  'end-local': endLocalExamples,
  'end-absent': endAbsentExamples,
  'end-publish': endPublishExamples,
  'audit-midterm': auditMidtermExamples,
  'chair-vacant': chairVacantExamples,
  'byelect-must': byelectMustExamples,
  'byelect-host': byelectHostExamples,
  byelect: byelectExamples,
  'byelect-vrm': byelectVrmExamples,
  'relative-avoid': relativeAvoidExamples,
};
