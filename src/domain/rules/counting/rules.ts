import { ballotBlank } from './ballot-blank.ts';
import { ballotDoubt } from './ballot-doubt.ts';
import { ballotForged } from './ballot-forged.ts';
import { ballotIllegible } from './ballot-illegible.ts';
import { ballotInvalidCounts } from './ballot-invalid-counts.ts';
import { ballotOver } from './ballot-over.ts';
import { ballotTwoPosts } from './ballot-two-posts.ts';
import { ballotWronglyVoided } from './ballot-wrongly-voided.ts';
import { ballotsVs } from './ballots-vs.ts';
import { boxCollect } from './box-collect.ts';
import { closeBox } from './close-box.ts';
import { countAgrees } from './count-agrees.ts';
import { countOpen } from './count-open.ts';
import { countRecord } from './count-record.ts';
import { turnoutRule } from './turnout.ts';

/** P6 计票的规则，按先后排列 */
export const countingRules = [
  closeBox,
  boxCollect,
  countOpen,
  ballotForged,
  ballotOver,
  ballotTwoPosts,
  ballotIllegible,
  ballotBlank,
  ballotWronglyVoided,
  ballotDoubt,
  ballotInvalidCounts,
  countAgrees,
  countRecord,
  turnoutRule,
  ballotsVs,
] as const;
