import { barredWriteIn } from './barred-write-in.ts';
import { bribeList } from './bribe-list.ts';
import { campaignPrivate } from './campaign-private.ts';
import { meetVoters } from './meet-voters.ts';
import { nomCap } from './nom-cap.ts';
import { nomConsent } from './nom-consent.ts';
import { nomEnough } from './nom-enough.ts';
import { nomList } from './nom-list.ts';
import { nomListNominees } from './nom-list-nominees.ts';
import { nomMore } from './nom-more.ts';
import { nomNegative1 } from './nom-negative-1.ts';
import { nomNegative2 } from './nom-negative-2.ts';
import { nomNegative3 } from './nom-negative-3.ts';
import { nomNegative4 } from './nom-negative-4.ts';
import { nomNoChange } from './nom-no-change.ts';
import { nomOnePost } from './nom-one-post.ts';
import { nomPrimary } from './nom-primary.ts';
import { nomRefill } from './nom-refill.ts';
import { nomReview } from './nom-review.ts';
import { nomWho } from './nom-who.ts';
import { nomWithdraw } from './nom-withdraw.ts';
import { nomWoman } from './nom-woman.ts';
import { nomWronglyBarred } from './nom-wrongly-barred.ts';
import { standRegistered } from './stand-registered.ts';

/** P3 候选人的规则，按先后排列 */
export const nominationRules = [
  nomWho,
  nomNegative1,
  nomNegative2,
  nomNegative3,
  nomNegative4,
  nomWronglyBarred,
  barredWriteIn,
  standRegistered,
  nomCap,
  nomConsent,
  nomOnePost,
  nomReview,
  nomListNominees,
  nomEnough,
  nomPrimary,
  nomMore,
  nomWoman,
  nomList,
  nomWithdraw,
  nomRefill,
  nomNoChange,
  meetVoters,
  campaignPrivate,
  bribeList,
] as const;
