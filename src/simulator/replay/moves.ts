import { no, ok, type Result } from '../../domain/engine/result.ts';
import { minute } from '../../domain/terms/ids.ts';
import type { Move } from '../play.ts';
import { eventsFrom, tupleOf } from './tuples.ts';

/** 写一步：做事写成元组的数组，等待写成时刻，撤回写成 -1。 */
export function packMove(move: Move): unknown {
  if ('do' in move) return move.do.map(tupleOf);
  return 'wait' in move ? move.wait : -1;
}

/** 读一步；读不出就说为什么。 */
export function unpackMove(packed: unknown): Result<Move> {
  if (packed === -1) return ok({ undo: true });
  if (typeof packed === 'number') {
    const until = minute.safeParse(packed);
    return until.success ? ok({ wait: until.data }) : no('等到的时刻不对');
  }
  if (!Array.isArray(packed)) return no('不认识的一步');
  const acts = eventsFrom(packed);
  return acts.ok ? ok({ do: acts.value }) : acts;
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
