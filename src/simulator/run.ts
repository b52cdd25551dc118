import { no, ok, sure, type Result } from '../domain/engine/result.ts';
import type { PackId } from '../domain/profiles/index.ts';
import type { Finding } from '../domain/rules/assess.ts';
import type { ModeId } from './modes.ts';
import { play, step, type Move, type World } from './play.ts';
import type { Scenario } from './scenario.ts';
import { newSession, performAll, settle, unfold, type Session } from './session.ts';

/** 一次练习怎么开的：情景、规则包、种子、模式。同样的这四样，外界一定一样。 */
export interface Setting {
  readonly scenario: Scenario;
  readonly pack: PackId;
  readonly seed: number;
  readonly mode: ModeId;
}

/** 一次练习：怎么开的、走了哪些步、眼下的样子。parent 说明它从哪一次走了几步以后另开。 */
export interface Run extends Setting {
  readonly id: string;
  readonly moves: readonly Move[];
  readonly session: Session;
  /** 日志里头几件是开演以前的事 */
  readonly past: number;
  /** 每一步走完，日志有多长 */
  readonly ends: readonly number[];
  readonly parent?: { readonly run: string; readonly after: number };
}

/** 一场练习，和 assess 对它整本日志的评判 */
export interface JudgedRun {
  readonly run: Run;
  readonly findings: readonly Finding[];
}

/** 开一次练习：先把开演以前的事做好，外界当时的回应已经在里面。id 由外面给。 */
export function beginRun(setting: Setting, world: World, id: string): Run {
  const session = sure(performAll(newSession, world.past));
  const { scenario, pack, seed, mode } = setting;
  return { scenario, pack, seed, mode, id, moves: [], session, past: session.log.length, ends: [] };
}

/** 往下走一步 */
export function advance(run: Run, move: Move, world: World): Result<Run> {
  const next = play(run.session, move, world);
  if (!next.ok) return next;
  const ends = [...run.ends, next.value.log.length];
  return ok({ ...run, moves: [...run.moves, move], session: next.value, ends });
}

/** 照记下的步子重走一遍；有一步走不通，说明是第几步。 */
export function resume(setting: Setting, moves: readonly Move[], world: World, id: string): Result<Run> {
  const start = beginRun(setting, world, id);
  const playing = unfold(start.session);
  const ends: number[] = [];
  for (const [index, move] of moves.entries()) {
    const why = step(playing, move, world);
    if (why !== undefined) return no(`第 ${index + 1} 步走不通：${why}`);
    ends.push(playing.log.length);
  }
  return ok({ ...start, moves: [...moves], session: settle(playing), ends });
}

/** 回到从前：不改旧的那次，走完头 after 步以后另开一次。 */
export function rewind(run: Run, after: number, world: World, id: string): Run {
  const again = sure(resume(run, run.moves.slice(0, after), world, id));
  return { ...again, parent: { run: run.id, after } };
}

/** 日志里每件事是第几步做的：从 0 起；开演以前的事是 -1。用来从某一处发现回到那一步重来。 */
export function moveOfEach({ session, past, ends }: Run): readonly number[] {
  const owners = ends.flatMap((end, move) => Array.from({ length: end - (ends[move - 1] ?? past) }, () => move));
  return session.log.map(({ seq }) => (seq <= past ? -1 : (owners[seq - past - 1] ?? -1)));
}
