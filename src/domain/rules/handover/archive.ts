import { defineRule } from '../../engine/rule.ts';
import { archiveIn } from './archive-contents.ts';
import { listPieces } from './handover-words.ts';

export const archive = defineRule({
  id: 'archive',
  title: '选举档案不能放在个人手里',
  uses: ['archiveKeeping'],
  consequence: 'curable',
  remedy: { says: '马上收回来，当面点清，照本地规定交给新村委会或者乡镇', by: ['ArchiveFiled'] },
  mistakes: ['M130'],
  check(record) {
    const kept = [...archiveIn(record)].filter(([, { to }]) => to === 'private');
    if (kept.length === 0) return [];
    return [
      {
        because: [...new Set(kept.map(([, { seq }]) => seq))],
        about: [],
        says: [`选举档案里的${listPieces(kept.map(([piece]) => piece))}被个人带回家里`],
      },
    ];
  },
});
