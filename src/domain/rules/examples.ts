import type { Example } from '../engine/rule.ts';
import { arrangementExamples } from './arrangement/examples.ts';
import { committeeExamples } from './committee/examples.ts';
import { countingExamples } from './counting/examples.ts';
import { handoverExamples } from './handover/examples.ts';
import { nominationExamples } from './nomination/examples.ts';
import { partyExamples } from './party/examples.ts';
import { preparationExamples } from './preparation/examples.ts';
import { recallExamples } from './recall/examples.ts';
import { remediesExamples } from './remedies/examples.ts';
import { registrationExamples } from './registration/examples.ts';
import { resultExamples } from './result/examples.ts';
import { votingExamples } from './voting/examples.ts';
import type { RuleId } from './index.ts';

/** 每条规则的正反例：测试逐个运行，规则页逐个展示。缺一条规则就编译不过。 */
export const examples: Record<RuleId, readonly Example[]> = {
  ...preparationExamples,
  ...committeeExamples,
  ...registrationExamples,
  ...nominationExamples,
  ...arrangementExamples,
  ...votingExamples,
  ...countingExamples,
  ...resultExamples,
  ...handoverExamples,
  ...recallExamples,
  ...remediesExamples,
  ...partyExamples,
};
