import { no, ok, type Result } from '../../domain/engine/result.ts';
import { minute } from '../../domain/terms/ids.ts';
import type { Confidence, Marks, Move } from '../play.ts';
import { eventsFrom, tupleOf } from './tuples.ts';

/** 把握的短代码：只许在后面加，不许改。 */
const confidenceCodes: Record<Confidence, number> = { sure: 1, unsure: 2, guess: 3 };

/** 要过提示的，在把握的代码上加这么多 */
const askedCode = 4;

/** 写一步：做事写成元组的数组，等待写成时刻，撤回写成 -1；标了把握、要过提示的写成 [记号, 那一步]。 */
export function packMove(move: Move): unknown {
  if ('undo' in move) return -1;
  const mark = (move.confidence === undefined ? 0 : confidenceCodes[move.confidence]) + (move.asked === true ? askedCode : 0);
  const packed = 'do' in move ? move.do.map(tupleOf) : move.wait;
  return mark === 0 ? packed : [mark, packed];
}

/** 读一步；读不出就说为什么。 */
export function unpackMove(packed: unknown): Result<Move> {
  if (packed === -1) return ok({ undo: true });
  if (!Array.isArray(packed) || typeof packed[0] !== 'number') return unmarked(packed);
  const [mark, inner, ...rest] = packed as readonly unknown[];
  const marks = marksFrom(mark);
  if (marks === undefined || rest.length > 0) return no('不认识的一步');
  const move = unmarked(inner);
  return move.ok ? ok({ ...move.value, ...marks }) : move;
}

/** 没有记号的一步，头一版就这样写 */
function unmarked(packed: unknown): Result<Exclude<Move, { readonly undo: true }>> {
  if (typeof packed === 'number') {
    const until = minute.safeParse(packed);
    return until.success ? ok({ wait: until.data }) : no('等到的时刻不对');
  }
  if (!Array.isArray(packed)) return no('不认识的一步');
  const acts = eventsFrom(packed);
  return acts.ok ? ok({ do: acts.value }) : acts;
}

function marksFrom(mark: unknown): Marks | undefined {
  if (typeof mark !== 'number' || mark < 1 || mark > 7 || mark !== Math.floor(mark)) return undefined;
  const code = mark % askedCode;
  const confidence = (Object.keys(confidenceCodes) as Confidence[]).find((each) => confidenceCodes[each] === code);
  return { ...(confidence !== undefined && { confidence }), ...(mark >= askedCode && { asked: true }) };
}

/** 一串步子：读不出的，说明是第几步。 */
export function unpackMoves(packed: readonly unknown[]): Result<readonly Move[]> {
  const moves: Move[] = [];
  for (const [index, each] of packed.entries()) {
    const move = unpackMove(each);
    if (!move.ok) return no(`第 ${index + 1} 步：${move.why}`);
    moves.push(move.value);
  }
  return ok(moves);
}
