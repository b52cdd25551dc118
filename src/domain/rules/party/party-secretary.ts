import { assembliesIn } from '../../engine/party-branch.ts';
import { declaredIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { text } from '../../terms/text.ts';

export const partySecretary = defineRule({
  id: 'party-secretary',
  title: '书记、副书记由新一届支部委员会全体会议等额选举，报上级党组织批准',
  uses: ['partySecretary'],
  consequence: 'curable',
  remedy: {
    says: '重新开新一届支部委员会全体会议，等额选出书记，报上级党组织批准',
    by: ['SecretaryElected', 'SecretaryReported'],
  },
  mistakes: [],
  check: (record, { partySecretary: rule }) => {
    const elected = record.SecretaryElected.at(-1);
    if (elected === undefined) return [];
    return [...wronglyMade(record, elected, rule.candidates), ...unapproved(record, elected)];
  },
});

/** 谁定的、几名候选人、是不是新委员 */
function wronglyMade(record: ElectionRecord, elected: Recorded<'SecretaryElected'>, candidates: number): readonly Breach[] {
  const { person, by, seq } = elected;
  const members = new Set(assembliesIn(record).flatMap(([, poll]) => declaredIn(poll).map((each) => each.person)));
  const says =
    by === 'township-party'
      ? text`书记 ${person} 由乡镇党委直接指定，没有经支部委员会选举`
      : by === 'assembly'
        ? text`书记 ${person} 由党员大会选，没有经新一届支部委员会全体会议`
        : elected.candidates !== candidates
          ? text`选书记 ${person} 有 ${elected.candidates} 名候选人，应当等额`
          : members.size > 0 && !members.has(person)
            ? text`书记 ${person} 不是这次当选的委员`
            : undefined;
  return says === undefined ? [] : [{ because: [seq], about: [person], says }];
}

/** 报上级只是告诉一声，没有请批准 */
function unapproved({ SecretaryReported }: ElectionRecord, { person, seq }: Recorded<'SecretaryElected'>): readonly Breach[] {
  const reported = SecretaryReported.filter((each) => each.seq > seq).at(-1);
  if (reported === undefined || reported.forApproval) return [];
  return [
    {
      because: [reported.seq],
      about: ['party-assembly#1', person],
      says: text`${person} 没有报上级党组织批准就上任`,
    },
  ];
}
