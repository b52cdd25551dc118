import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const supElect = defineRule({
  id: 'sup-elect',
  title: '村务监督机构由村民会议或者村民代表会议推选',
  uses: ['supervisorsFrom'],
  consequence: 'curable',
  remedy: { says: '定的名单作废，召集村民会议或者村民代表会议重新推选', by: ['SupervisorsSelected'] },
  mistakes: [],
  check({ SupervisorsSelected }, { supervisorsFrom }) {
    const selected = SupervisorsSelected.at(-1);
    const allowed: readonly string[] = supervisorsFrom;
    if (selected === undefined || allowed.includes(selected.by)) return [];
    return [
      {
        because: [selected.seq],
        about: selected.members,
        says: text`村务监督机构不是由村民会议或者村民代表会议推选的`,
      },
    ];
  },
});
