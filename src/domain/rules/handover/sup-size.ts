import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const supSize = defineRule({
  id: 'sup-size',
  title: '村务监督机构的人数照本地规定',
  uses: ['supervisorsSize'],
  consequence: 'curable',
  remedy: { says: '照规定的人数，由村民会议或者村民代表会议补推、改推', by: ['SupervisorsSelected'] },
  mistakes: [],
  check({ SupervisorsSelected }, { supervisorsSize: { least, most } }) {
    const selected = SupervisorsSelected.at(-1);
    const count = new Set(selected?.members).size;
    if (selected === undefined || (count >= least && count <= most)) return [];
    return [
      {
        because: [selected.seq],
        about: [],
        says: text`村务监督机构有 ${count} 人，应当是 ${least} 至 ${most} 人`,
      },
    ];
  },
});
