import type { Recorded } from '../../engine/events/index.ts';
import { allCandidates, electionsIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach, type Rule } from '../../engine/rule.ts';
import type { Bar } from '../../profiles/params/nomination.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Text } from '../../terms/text.ts';
import { barOf } from './nominations.ts';

interface BarRuleSpec<Id extends string> {
  readonly id: Id;
  readonly bar: Bar;
  readonly title: string;
  readonly remedy: string;
  readonly mistakes: readonly `M${number}`[];
  readonly says: (person: PersonId) => Text;
  /** 条文没有写由谁认定的：还没有主管部门的材料、上级审查认定的，只提示。 */
  readonly unproven?: string;
}

/** 四类人不得作候选人：一类一条规则，看现在的正式候选人里有没有。 */
export function barRule<const Id extends string>({ bar, remedy, says, unproven, ...facts }: BarRuleSpec<Id>): Rule<Id> {
  return defineRule({
    ...facts,
    uses: ['candidateBars'],
    consequence: 'curable',
    remedy: { says: remedy, by: ['CandidateRemoved', 'FormalListPublished'], until: 'PollOpened' },
    check(record, { candidateBars }) {
      if (!candidateBars.includes(bar)) return [];
      return electionsIn(record).flatMap(([id, poll]) =>
        [...allCandidates(poll)]
          .filter((person) => barOf(record, person) === bar)
          .map((person): Breach => {
            const proof = proofOf(record, person, bar);
            return {
              because: [...poll.FormalListPublished.slice(-1), ...proof].map(({ seq }) => seq),
              about: [person, id],
              says: says(person),
              ...(unproven !== undefined && proof.length === 0 && { doubt: unproven }),
            };
          }),
      );
    },
  });
}

/** 认定的凭据：写明有这种情形的材料，乡、县照这个理由审查不通过的。 */
function proofOf(
  { PaperReceived, NomineeReviewed }: ElectionRecord,
  person: PersonId,
  bar: Bar,
): readonly Recorded<'PaperReceived' | 'NomineeReviewed'>[] {
  return [
    ...PaperReceived.filter(({ nominee, says }) => nominee === person && says === 'barred'),
    ...NomineeReviewed.filter(({ nominee, level, ground }) => nominee === person && level !== 'committee' && ground === bar),
  ];
}
