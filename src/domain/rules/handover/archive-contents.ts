import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { ArchivePiece } from '../../terms/handover.ts';

/** 档案里每样材料最近一次交给了谁：分几次交的合起来看，交错了重交的以后一次为准。 */
export function archiveIn({ ArchiveFiled }: ElectionRecord): ReadonlyMap<ArchivePiece, Recorded<'ArchiveFiled'>> {
  return new Map(ArchiveFiled.flatMap((filed) => filed.contents.map((piece) => [piece, filed] as const)));
}
