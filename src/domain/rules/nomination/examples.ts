import type { Example } from '../../engine/rule.ts';
import { barredWriteInExamples } from './barred-write-in.examples.ts';
import { bribeListExamples } from './bribe-list.examples.ts';
import { campaignPrivateExamples } from './campaign-private.examples.ts';
import { meetVotersExamples } from './meet-voters.examples.ts';
import { nomCapExamples } from './nom-cap.examples.ts';
import { nomConsentExamples } from './nom-consent.examples.ts';
import { nomEnoughExamples } from './nom-enough.examples.ts';
import { nomListExamples } from './nom-list.examples.ts';
import { nomListNomineesExamples } from './nom-list-nominees.examples.ts';
import { nomMoreExamples } from './nom-more.examples.ts';
import { nomNegative1Examples } from './nom-negative-1.examples.ts';
import { nomNegative2Examples } from './nom-negative-2.examples.ts';
import { nomNegative3Examples } from './nom-negative-3.examples.ts';
import { nomNegative4Examples } from './nom-negative-4.examples.ts';
import { nomNoChangeExamples } from './nom-no-change.examples.ts';
import { nomOnePostExamples } from './nom-one-post.examples.ts';
import { nomPrimaryExamples } from './nom-primary.examples.ts';
import { nomRefillExamples } from './nom-refill.examples.ts';
import { nomReviewExamples } from './nom-review.examples.ts';
import { nomWhoExamples } from './nom-who.examples.ts';
import { nomWithdrawExamples } from './nom-withdraw.examples.ts';
import { nomWomanExamples } from './nom-woman.examples.ts';
import { nomWronglyBarredExamples } from './nom-wrongly-barred.examples.ts';
import { standRegisteredExamples } from './stand-registered.examples.ts';
import type { nominationRules } from './rules.ts';

/** P3 候选人各条规则的正反例 */
export const nominationExamples: Record<(typeof nominationRules)[number]['id'], readonly Example[]> = {
  'nom-who': nomWhoExamples,
  'nom-negative-1': nomNegative1Examples,
  'nom-negative-2': nomNegative2Examples,
  'nom-negative-3': nomNegative3Examples,
  'nom-negative-4': nomNegative4Examples,
  'nom-wrongly-barred': nomWronglyBarredExamples,
  'barred-write-in': barredWriteInExamples,
  'stand-registered': standRegisteredExamples,
  'nom-cap': nomCapExamples,
  'nom-consent': nomConsentExamples,
  'nom-one-post': nomOnePostExamples,
  'nom-review': nomReviewExamples,
  'nom-list-nominees': nomListNomineesExamples,
  'nom-enough': nomEnoughExamples,
  'nom-primary': nomPrimaryExamples,
  'nom-more': nomMoreExamples,
  'nom-woman': nomWomanExamples,
  'nom-list': nomListExamples,
  'nom-withdraw': nomWithdrawExamples,
  'nom-refill': nomRefillExamples,
  'nom-no-change': nomNoChangeExamples,
  'meet-voters': meetVotersExamples,
  'campaign-private': campaignPrivateExamples,
  'bribe-list': bribeListExamples,
};
