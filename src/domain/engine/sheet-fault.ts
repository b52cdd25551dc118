import type { BoxId } from '../terms/ids.ts';
import { lastOf } from './collections.ts';
import type { Recorded } from './events/index.ts';
import type { PollRecord } from './record.ts';
import { added, judgementOf, sheetOf } from './tally.ts';

/** 计票单错在哪里：废票（有时连弃权）没有算进张数；别的数对不上。 */
export interface SheetFault {
  readonly what: 'void-left-out' | 'differs';
  readonly sheet: Recorded<'BoxCounted'>;
}

/** 计票单与箱里的票、先数的张数对不对得上；对得上的没有。 */
export function sheetFault(poll: PollRecord, box: BoxId): SheetFault | undefined {
  const sheet = lastOf(poll.BoxCounted, (each) => each.box === box);
  if (sheet === undefined) return undefined;
  const expected = sheetOf(poll, box);
  const papers = expected?.papers ?? papersCounted(poll, box) ?? sheet.papers;
  const spoilt = expected ?? sheet;
  const isSame = expected === undefined || isEqual(expected.votes, added(sheet.votes));
  const missing = papers - sheet.papers;
  if (isSame && spoilt.void > 0 && (missing === spoilt.void || missing === spoilt.void + spoilt.blank)) {
    return { what: 'void-left-out', sheet };
  }
  const agrees = isSame && missing === 0 && spoilt.void === sheet.void && spoilt.blank === sheet.blank;
  return agrees && hasCountedAs(poll, box, papers) ? undefined : { what: 'differs', sheet };
}

/** 先数的张数对得上；数的时候伪造的票还没有剔出来的，也算对。 */
function hasCountedAs(poll: PollRecord, box: BoxId, papers: number): boolean {
  const counted = papersCounted(poll, box);
  const setAside = poll.PaperFound.filter(
    (found) => found.box === box && judgementOf(poll, found.paper)?.ruling === 'set-aside',
  );
  return counted === undefined || counted === papers || counted === papers + setAside.length;
}

function papersCounted({ PapersCounted }: PollRecord, box: BoxId): number | undefined {
  return lastOf(PapersCounted, (each) => each.box === box)?.papers;
}

function isEqual(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, votes]) => b.get(key) === votes);
}
