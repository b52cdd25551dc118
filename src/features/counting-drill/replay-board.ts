import { countOf, type Count } from '../../domain/drills/counting-hall/tallying.ts';
import type { Frame } from '../../domain/drills/counting-hall/theatre/replay.ts';

/** 放到这一格，墙上的计票单上有几笔：念着的时候是这一页画的，合计、报告单的时候是各页画的相加。 */
export function boardAt(frames: readonly Frame[], at: number): { readonly title: string; readonly count: Count } {
  const frame = frames[at];
  const reads = frames.slice(0, at + 1).flatMap((each) => (each.is === 'read' ? [each] : []));
  if (frame?.is === 'read' || frame?.is === 'subtotal') {
    const onPage = reads.filter(({ page }) => page === frame.page);
    return { title: `第 ${frame.page + 1} 页画到这里`, count: countOf(onPage.flatMap(({ struck }) => struck)) };
  }
  return { title: '一笔一笔数出来的', count: countOf(reads.flatMap(({ struck }) => struck)) };
}
