import type { Example } from '../../engine/rule.ts';
import { rerunNoReregisterExamples } from './rerun-no-reregister.examples.ts';
import { ballotSealExamples } from './ballot-seal.examples.ts';
import { dualPostWinExamples } from './dual-post-win.examples.ts';
import { electedMajorityExamples } from './elected-majority.examples.ts';
import { electedOtherExamples } from './elected-other.examples.ts';
import { electedOverflowExamples } from './elected-overflow.examples.ts';
import { electedTieExamples } from './elected-tie.examples.ts';
import { electedWronglyDeniedExamples } from './elected-wrongly-denied.examples.ts';
import { pollWronglyVoidedExamples } from './poll-wrongly-voided.examples.ts';
import { relativeKeepExamples } from './relative-keep.examples.ts';
import { rerunCandidatesExamples } from './rerun-candidates.examples.ts';
import { rerunElectedExamples } from './rerun-elected.examples.ts';
import { rerunNeedExamples } from './rerun-need.examples.ts';
import { rerunWhenExamples } from './rerun-when.examples.ts';
import { resultOnspotExamples } from './result-onspot.examples.ts';
import { resultSheetExamples } from './result-sheet.examples.ts';
import { validOnspotExamples } from './valid-onspot.examples.ts';
import { womanGuaranteeExamples } from './woman-guarantee.examples.ts';
import type { resultRules } from './rules.ts';

/** P7 结果各条规则的正反例 */
export const resultExamples: Record<(typeof resultRules)[number]['id'], readonly Example[]> = {
  'valid-onspot': validOnspotExamples,
  'poll-wrongly-voided': pollWronglyVoidedExamples,
  'elected-majority': electedMajorityExamples,
  'elected-overflow': electedOverflowExamples,
  'elected-tie': electedTieExamples,
  'dual-post-win': dualPostWinExamples,
  'woman-guarantee': womanGuaranteeExamples,
  'relative-keep': relativeKeepExamples,
  'elected-other': electedOtherExamples,
  'elected-wrongly-denied': electedWronglyDeniedExamples,
  'result-sheet': resultSheetExamples,
  'result-onspot': resultOnspotExamples,
  'ballot-seal': ballotSealExamples,
  'rerun-need': rerunNeedExamples,
  'rerun-candidates': rerunCandidatesExamples,
  'rerun-elected': rerunElectedExamples,
  'rerun-when': rerunWhenExamples,
  'rerun-no-reregister': rerunNoReregisterExamples,
};
