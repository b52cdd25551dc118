import { handoverRules } from './handover/rules.ts';
import { nominationRules } from './nomination/rules.ts';
import { preparationRules } from './preparation/rules.ts';
import { arrangementRules } from './arrangement/rules.ts';
import { committeeRules } from './committee/rules.ts';
import { countingRules } from './counting/rules.ts';
import { recallRules } from './recall/rules.ts';
import { remediesRules } from './remedies/rules.ts';
import { partyRules } from './party/rules.ts';
import { registrationRules } from './registration/rules.ts';
import { resultRules } from './result/rules.ts';
import { votingRules } from './voting/rules.ts';

/** 全部规则，按环节先后排列。 */
export const rules = [
  ...preparationRules,
  ...committeeRules,
  ...registrationRules,
  ...nominationRules,
  ...arrangementRules,
  ...votingRules,
  ...countingRules,
  ...resultRules,
  ...handoverRules,
  ...recallRules,
  ...remediesRules,
  ...partyRules,
] as const;

export type RuleId = (typeof rules)[number]['id'];

/** 取一条规则 */
export function ruleById(id: RuleId): (typeof rules)[number] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  return rule;
}
