import { defineRule, type Breach } from '../../engine/rule.ts';
import { isNear } from '../../engine/tally-of.ts';
import { text } from '../../terms/text.ts';
import { nomineesIn, overstayOf } from './exits.ts';
import { membershipsIn } from './memberships.ts';

export const vecExitRelative = defineRule({
  id: 'vec-exit-relative',
  title: '近亲属被提名的选委会成员应当退出',
  uses: ['exitCircle', 'exitWhen'],
  consequence: 'curable',
  remedy: {
    says: '请该成员书面退出，按原推选结果递补并公告；他参与过的表决要复核',
    by: ['CommitteeMemberLeft'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M012', 'M013'],
  check: (record, { exitCircle, exitWhen }) =>
    nomineesIn(record, exitWhen).flatMap((nominee) =>
      membershipsIn(record)
        .filter(({ member }) => isNear(record, exitCircle, member, nominee.nominee))
        .flatMap((membership): Breach[] => {
          const overstay = overstayOf(record, membership, nominee);
          if (overstay === undefined) return [];
          const { isOnFormalList, ...found } = overstay;
          const { member } = membership;
          return [
            {
              ...found,
              about: [member, nominee.nominee],
              says: isOnFormalList
                ? text`公布正式候选人名单时，${nominee.nominee} 的近亲属 ${member} 还在选委会里`
                : text`${nominee.nominee} 被提名，近亲属 ${member} 没有退出，选委会又作了决定`,
            },
          ];
        }),
    ),
});
