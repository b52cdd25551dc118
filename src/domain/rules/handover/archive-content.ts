import { electionsIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import type { ArchivePiece } from '../../terms/handover.ts';
import { archiveIn } from './archive-contents.ts';
import { listPieces } from './handover-words.ts';

export const archiveContent = defineRule({
  id: 'archive-content',
  title: '选举档案里该有的材料一样不缺',
  uses: ['archivePieces'],
  consequence: 'discipline',
  remedy: { says: '照目录补齐再归档；补不回来的写明缺什么、为什么，经手人签字', by: ['ArchiveFiled'] },
  mistakes: ['M130', 'M131'],
  check(record, { archivePieces }) {
    const kept = archiveIn(record);
    const last = record.ArchiveFiled.at(-1);
    if (last === undefined) return [];
    const missing = archivePieces.filter((piece) => !kept.has(piece) && isExpected(record, piece));
    const onlyBallots = [...kept.keys()].every((piece) => piece === 'ballots');
    if (missing.length === 0 && !onlyBallots) return [];
    return [
      {
        because: record.ArchiveFiled.map(({ seq }) => seq),
        about: [],
        says: missing.length === 0 ? ['选举档案里只有选票，没有选举文件'] : [`选举档案里缺${listPieces(missing)}`],
      },
    ];
  },
});

/** 没有人办过委托的，本来就没有委托书。 */
function isExpected(record: ElectionRecord, piece: ArchivePiece): boolean {
  return piece !== 'proxy-letters' || electionsIn(record).some(([, { ProxyApproved }]) => ProxyApproved.length > 0);
}
