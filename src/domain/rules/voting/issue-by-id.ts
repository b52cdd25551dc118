import { groupBy } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Proof = ParamValues<'issueProof'>['issueProof'];

export const issueById = defineRule({
  id: 'issue-by-id',
  title: '凭本人的有效证件领取选票',
  uses: ['issueProof'],
  consequence: 'curable',
  remedy: { says: '请他补验证件，在发票登记上注明', by: ['BallotsIssued'], until: 'PollClosed' },
  mistakes: ['M040'],
  check(record, { issueProof }) {
    return electionsIn(record).flatMap(([id, { BallotsIssued }]) => {
      const unproven = BallotsIssued.filter(({ proof }) => proof !== 'voter-card');
      return [...groupBy(unproven, ({ to }) => to).values()].flatMap((issues) => weakest(id, issueProof, issues));
    });
  },
});

/** 同一个人只说一次；有一次什么证件也没有看，就是不合规定。 */
function weakest(id: PollId, issueProof: Proof, issues: readonly Recorded<'BallotsIssued'>[]): Breach[] {
  const unseen = issues.find(({ proof }) => proof !== 'id-card');
  if (unseen !== undefined) {
    return [{ because: [unseen.seq], about: [unseen.to, id], says: text`没有看 ${unseen.to} 的证件，就发了票` }];
  }
  if (issueProof === 'valid-document') return [];
  return issues.slice(0, 1).map(({ to, seq }) => ({
    because: [seq],
    about: [to, id],
    says: text`${to} 没有选民证，凭身份证领了票`,
    doubt: '条文写的是凭选民证领取，忘带选民证的凭身份证能不能领，没有写',
  }));
}
