import type { Example } from '../../engine/rule.ts';
import { ballotBlankExamples } from './ballot-blank.examples.ts';
import { ballotDoubtExamples } from './ballot-doubt.examples.ts';
import { ballotForgedExamples } from './ballot-forged.examples.ts';
import { ballotIllegibleExamples } from './ballot-illegible.examples.ts';
import { ballotInvalidCountsExamples } from './ballot-invalid-counts.examples.ts';
import { ballotOverExamples } from './ballot-over.examples.ts';
import { ballotTwoPostsExamples } from './ballot-two-posts.examples.ts';
import { ballotWronglyVoidedExamples } from './ballot-wrongly-voided.examples.ts';
import { ballotsVsExamples } from './ballots-vs.examples.ts';
import { boxCollectExamples } from './box-collect.examples.ts';
import { closeBoxExamples } from './close-box.examples.ts';
import { countAgreesExamples } from './count-agrees.examples.ts';
import { countOpenExamples } from './count-open.examples.ts';
import { countRecordExamples } from './count-record.examples.ts';
import type { countingRules } from './rules.ts';
import { turnoutExamples } from './turnout.examples.ts';

/** P6 计票各条规则的正反例 */
export const countingExamples: Record<(typeof countingRules)[number]['id'], readonly Example[]> = {
  'close-box': closeBoxExamples,
  'box-collect': boxCollectExamples,
  'count-open': countOpenExamples,
  'ballot-forged': ballotForgedExamples,
  'ballot-over': ballotOverExamples,
  'ballot-two-posts': ballotTwoPostsExamples,
  'ballot-illegible': ballotIllegibleExamples,
  'ballot-blank': ballotBlankExamples,
  'ballot-wrongly-voided': ballotWronglyVoidedExamples,
  'ballot-doubt': ballotDoubtExamples,
  'ballot-invalid-counts': ballotInvalidCountsExamples,
  'count-agrees': countAgreesExamples,
  'count-record': countRecordExamples,
  turnout: turnoutExamples,
  'ballots-vs': ballotsVsExamples,
};
