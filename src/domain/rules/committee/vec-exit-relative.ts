import { groupBy } from '../../engine/collections.ts';
import { relationBetween } from '../../engine/kinship.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const vecExitRelative = defineRule({
  id: 'vec-exit-relative',
  title: '近亲属被提名的选委会成员应当退出',
  uses: ['exitCircle'],
  consequence: 'curable',
  remedy: { says: '请该成员书面退出，按原推选结果递补并公告；他参与过的表决要复核', until: 'ElectedDeclared' },
  mistakes: ['M012'],
  check({ CommitteeSelected, CommitteeMemberLeft, NominationMade, kin }, { exitCircle }) {
    // 法律没有写几天以内；当天还没有退出，次日起才说他没有退出。
    const members = [...new Set(CommitteeSelected.flatMap((committee) => committee.members))];
    const leftBy = new Map(CommitteeMemberLeft.map((departure) => [departure.member, departure]));
    const nominees = [...groupBy(NominationMade, ({ nominee }) => nominee).values()].flatMap(([first]) => first ?? []);
    return nominees.flatMap(({ nominee, on, seq }) =>
      members.flatMap((member): Breach[] => {
        const relation = relationBetween(kin, member, nominee);
        const left = leftBy.get(member);
        if (relation === undefined || !exitCircle.includes(relation) || (left !== undefined && left.on <= on)) return [];
        return [
          {
            because: left === undefined ? [seq] : [seq, left.seq],
            about: [member, nominee],
            says: text`${nominee} 被提名，近亲属 ${member} 没有当天退出选委会`,
            duty: { what: 'CommitteeMemberLeft', due: on, ...(left && { done: left.on }) },
          },
        ];
      }),
    );
  },
});
