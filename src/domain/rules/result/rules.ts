import { ballotSeal } from './ballot-seal.ts';
import { dualPostWin } from './dual-post-win.ts';
import { electedMajority } from './elected-majority.ts';
import { electedOther } from './elected-other.ts';
import { electedOverflow } from './elected-overflow.ts';
import { electedTie } from './elected-tie.ts';
import { electedWronglyDenied } from './elected-wrongly-denied.ts';
import { pollWronglyVoided } from './poll-wrongly-voided.ts';
import { relativeKeep } from './relative-keep.ts';
import { rerunCandidates } from './rerun-candidates.ts';
import { rerunElected } from './rerun-elected.ts';
import { rerunNeed } from './rerun-need.ts';
import { rerunNoReregister } from './rerun-no-reregister.ts';
import { rerunWhen } from './rerun-when.ts';
import { resultOnspot } from './result-onspot.ts';
import { resultSheet } from './result-sheet.ts';
import { validOnspot } from './valid-onspot.ts';
import { womanGuarantee } from './woman-guarantee.ts';

/** P7 结果的规则，按先后排列 */
export const resultRules = [
  validOnspot,
  pollWronglyVoided,
  electedMajority,
  electedOverflow,
  electedTie,
  dualPostWin,
  womanGuarantee,
  relativeKeep,
  electedOther,
  electedWronglyDenied,
  resultSheet,
  resultOnspot,
  ballotSeal,
  rerunNeed,
  rerunCandidates,
  rerunElected,
  rerunWhen,
  rerunNoReregister,
] as const;
