import { defineRule, type Breach } from '../../engine/rule.ts';
import { isNear } from '../../engine/tally-of.ts';
import { text } from '../../terms/text.ts';
import { membersIn } from './new-committee.ts';

export const supAvoid = defineRule({
  id: 'sup-avoid',
  title: '村委会成员和他的近亲属不得担任监督机构成员',
  uses: ['supervisorsAvoid'],
  consequence: 'curable',
  remedy: { says: '请他退出，由村民会议或者村民代表会议另推一人；对照新一届成员的亲属表再查一遍', by: ['SupervisorsSelected'] },
  mistakes: ['M132'],
  check(record, { supervisorsAvoid }) {
    const selected = record.SupervisorsSelected.at(-1);
    if (selected === undefined) return [];
    const committee = membersIn(record);
    return selected.members.flatMap((person): Breach[] => {
      const facts = { because: [selected.seq], about: [person] };
      if (committee.has(person)) return [{ ...facts, says: text`${person} 是村委会成员，又当了监督机构成员` }];
      const member = [...committee].find((each) => isNear(record, supervisorsAvoid, person, each));
      if (member === undefined) return [];
      return [{ ...facts, says: text`${person} 是村委会成员 ${member} 的近亲属，当了监督机构成员` }];
    });
  },
});
