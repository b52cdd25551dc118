import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const supSkill = defineRule({
  id: 'sup-skill',
  title: '村务监督机构里要有懂财会、管理的人',
  uses: ['supervisorsSkilled'],
  consequence: 'curable',
  remedy: { says: '由村民会议或者村民代表会议补推、换推一名懂财会、管理的人', by: ['SupervisorsSelected'] },
  mistakes: [],
  check({ SupervisorsSelected }, { supervisorsSkilled }) {
    const selected = SupervisorsSelected.at(-1);
    if (selected === undefined) return [];
    const skilled = selected.skilled.filter((person) => selected.members.includes(person));
    if (skilled.length >= supervisorsSkilled) return [];
    return [{ because: [selected.seq], about: selected.members, says: text`村务监督机构里没有懂财会、管理的人` }];
  },
});
