import { sittingIn } from '../../engine/office.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { isNear } from '../../engine/tally-of.ts';
import { text } from '../../terms/text.ts';
import { byElectionsIn, winnersOf } from './by-elections.ts';

export const relativeAvoid = defineRule({
  id: 'relative-avoid',
  title: '补选的人与在任的成员不能是近亲属',
  uses: ['relatives'],
  consequence: 'curable',
  remedy: { says: '请他书面声明退出，更正宣布，空缺另行补选', by: ['ElectedWithdrew', 'DeclarationWithdrawn'] },
  mistakes: ['M117'],
  check: (record, { relatives: { circle } }) =>
    byElectionsIn(record).flatMap(({ id, poll }) => {
      const gone = new Set(poll.ElectedWithdrew.map(({ person }) => person));
      return winnersOf(poll).flatMap(({ declared: { person, seq } }): Breach[] => {
        const sitting = gone.has(person) ? [] : sittingIn(record, seq);
        return sitting
          .filter((each) => each.person !== person && isNear(record, circle, each.person, person))
          .map((each) => ({
            because: [seq],
            about: [person, each.person, id],
            says: text`${person} 补选当选，与在任的 ${each.person} 是近亲属`,
          }));
      });
    }),
});
