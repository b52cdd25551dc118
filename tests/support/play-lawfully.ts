import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import type { ElectionRecord } from '../../src/domain/engine/record.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { isOnlyWaiting } from '../../src/simulator/lawful-instead.ts';
import type { Move, World } from '../../src/simulator/play.ts';
import { advance, beginRun, type Run, type Setting } from '../../src/simulator/run.ts';
import { dilemmaIn } from '../../src/simulator/stage.ts';

/** 换个做法：照规矩该做的几件，换成交回的几件。 */
export type Alter = (acts: readonly ElectionEvent[], record: ElectionRecord) => readonly ElectionEvent[];

/** 照提示一直做到头，一步一件；要等的就等。alter 在要动手的每一步以前看一眼，可以换掉。 */
export function playLawfully(setting: Setting, world: World, alter: Alter = (acts) => acts): Run {
  let run = beginRun(setting, world, 'lawful');
  for (let hint = world.hint(run.session.record); hint.length > 0; hint = world.hint(run.session.record)) {
    for (const move of movesFor(run, hint, alter)) run = sure(advance(run, move, world));
  }
  return run;
}

function movesFor(run: Run, hint: readonly ElectionEvent[], alter: Alter): readonly Move[] {
  const { record } = run.session;
  const isAsked = dilemmaIn(record, run.seed) !== undefined;
  const last = hint.at(-1);
  if (last !== undefined && last.on > record.today) return [{ do: hint }];
  if (isAsked && hint[0]?.type !== 'TimePassed') return [{ do: alter(hint, record) }];
  if (isAsked || isOnlyWaiting(hint)) return [{ wait: Math.max((record.now ?? 0) + 1, last?.at ?? 0) }];
  return alter(hint, record).map((act) => ({ do: [act] }));
}
