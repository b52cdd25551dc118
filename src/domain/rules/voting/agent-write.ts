import { groupBy } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { allCandidates, electionsIn } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { membersAt } from '../committee/memberships.ts';

type Writing = Recorded<'BallotWrittenFor'>;

export const agentWrite = defineRule({
  id: 'agent-write',
  title: '代写要本人请，照本人的意思写，不超过规定的人数',
  uses: ['scribe'],
  consequence: 'discipline',
  remedy: {
    says: '还没有投进票箱的，收回这张票，请本人另选人重写；代写的人换掉',
    by: ['BallotWrittenFor'],
    until: 'PollClosed',
  },
  mistakes: ['M075'],
  check(record, { scribe: { maxVoters, barred = [] } }) {
    const isCommitteeBarred = barred.includes('committee-member');
    const committee = new Set(isCommitteeBarred ? membersAt(record).map(({ member }) => member) : []);
    return electionsIn(record).flatMap(([id, poll]) => {
      const kept = { candidates: allCandidates(poll), areBarred: barred.includes('candidate'), committee };
      const latest = new Map(poll.BallotWrittenFor.map((writing) => [`${writing.voter} ${writing.by}`, writing]));
      const writings = [...latest.values()];
      return [
        ...writings.flatMap((writing) => wrongIn(id, poll, writing, kept)),
        ...(maxVoters === null ? [] : overCap(id, writings, maxVoters)),
      ];
    });
  },
});

/** 不宜、不得代写的人：候选人有没有写明不得，写明不得的选委会成员 */
interface Kept {
  readonly candidates: ReadonlySet<PersonId>;
  readonly areBarred: boolean;
  readonly committee: ReadonlySet<PersonId>;
}

function wrongIn(
  id: PollId,
  poll: PollRecord,
  writing: Writing,
  { candidates, areBarred, committee }: Kept,
): readonly Breach[] {
  const { voter, by, asked, followed, seq } = writing;
  const facts = { because: [seq], about: [voter, by, id] };
  if (!asked) {
    // 跟进写票处的人写的，由秘密投票那条规则说。
    const isIntruder = poll.BoothEntered.some((entry) => entry.voter === voter && entry.by === by);
    return isIntruder ? [] : [{ ...facts, says: text`${voter} 没有请 ${by}，${by} 替他写了票` }];
  }
  if (!followed) return [{ ...facts, says: text`${by} 没有照 ${voter} 的意思写票` }];
  if (committee.has(by)) return [{ ...facts, says: text`选委会成员 ${by} 替 ${voter} 写了票，本地写明不得代写` }];
  if (!candidates.has(by)) return [];
  if (areBarred) return [{ ...facts, says: text`候选人 ${by} 替 ${voter} 写了票，本地写明不得代写` }];
  const doubt = '条文写可以请别人代写，候选人能不能替人写票没有写；有的省明文不许';
  return [{ ...facts, says: text`候选人 ${by} 替 ${voter} 写了票`, doubt }];
}

function overCap(id: PollId, writings: readonly Writing[], maxVoters: number): readonly Breach[] {
  return [...groupBy(writings, ({ by }) => by)]
    .filter(([, written]) => written.length > maxVoters)
    .map(([by, written]) => ({
      because: written.map(({ seq }) => seq),
      about: [by, id],
      says: text`${by} 替 ${written.length} 人代写，至多 ${maxVoters} 人`,
    }));
}
