import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { nomineesIn, overstayOf } from './exits.ts';
import { membershipsIn } from './memberships.ts';

export const vecExitSelf = defineRule({
  id: 'vec-exit-self',
  title: '自己被提名的选委会成员应当退出',
  uses: ['exitWhen'],
  consequence: 'curable',
  remedy: {
    says: '请他书面退出选委会，按原推选结果递补并公告；他参与过的表决要复核',
    by: ['CommitteeMemberLeft'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M011', 'M013'],
  check: (record, { exitWhen }) =>
    nomineesIn(record, exitWhen).flatMap((nominee) =>
      membershipsIn(record)
        .filter(({ member }) => member === nominee.nominee)
        .flatMap((membership): Breach[] => {
          const overstay = overstayOf(record, membership, nominee);
          if (overstay === undefined) return [];
          const { isOnFormalList, ...found } = overstay;
          const { member } = membership;
          return [
            {
              ...found,
              about: [member],
              says: isOnFormalList
                ? text`公布正式候选人名单时，被提名的 ${member} 还在选委会里`
                : text`${member} 被提名，没有退出选委会，选委会又作了决定`,
            },
          ];
        }),
    ),
});
