import type { Example } from '../../engine/rule.ts';
import { vecMethodExamples } from './vec-method.examples.ts';
import type { committeeRules } from './rules.ts';
import { vecAbsentExamples } from './vec-absent.examples.ts';
import { vecComposeExamples } from './vec-compose.examples.ts';
import { vecConveneExamples } from './vec-convene.examples.ts';
import { vecExitRelativeExamples } from './vec-exit-relative.examples.ts';
import { vecExitSelfExamples } from './vec-exit-self.examples.ts';
import { vecFillExamples } from './vec-fill.examples.ts';
import { vecMethodPassExamples } from './vec-method-pass.examples.ts';
import { vecPublishExamples } from './vec-publish.examples.ts';
import { vecRelativeInsideExamples } from './vec-relative-inside.examples.ts';
import { vecSelectedExamples } from './vec-selected.examples.ts';
import { vecSizeExamples } from './vec-size.examples.ts';
import { vecVoteExamples } from './vec-vote.examples.ts';

/** P1 选委会各条规则的正反例 */
export const committeeExamples: Record<(typeof committeeRules)[number]['id'], readonly Example[]> = {
  'vec-convene': vecConveneExamples,
  'vec-selected': vecSelectedExamples,
  'vec-size': vecSizeExamples,
  'vec-compose': vecComposeExamples,
  'vec-relative-inside': vecRelativeInsideExamples,
  'vec-publish': vecPublishExamples,
  'vec-method-pass': vecMethodPassExamples,
  'vec-vote': vecVoteExamples,
  'vec-absent': vecAbsentExamples,
  'vec-exit-self': vecExitSelfExamples,
  'vec-exit-relative': vecExitRelativeExamples,
  'vec-fill': vecFillExamples,
  'vec-method': vecMethodExamples,
};
