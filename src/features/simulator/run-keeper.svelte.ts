import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { packs } from '../../domain/profiles/index.ts';
import { assess, type Finding } from '../../domain/rules/assess.ts';
import type { Minute } from '../../domain/terms/ids.ts';
import { nowMs, stopwatch } from '../../platform/clock.ts';
import { randomId } from '../../platform/random-seed.ts';
import type { RunStorage } from '../../platform/storage.ts';
import { titleOf } from '../../simulator/election.chart.ts';
import { modes } from '../../simulator/modes.ts';
import type { Move, World } from '../../simulator/play.ts';
import { writeCover, writeStep, type Cover, type Task } from '../../simulator/replay/saved-run.ts';
import { advance, beginRun, rewind, type Run, type Setting } from '../../simulator/run.ts';

interface Opening {
  readonly run: Run;
  readonly seconds: readonly number[];
  readonly rewinds: number;
  readonly isFinished: boolean;
  readonly task: Task | undefined;
}

/**
 * 守着一场练习：每走一步先存下再显示；做不成的给一句话。
 * 存不进去时照样玩，storage 那边会说明只记在内存里。
 */
export function keepRun(opening: Opening, world: World, storage: RunStorage) {
  let run = $state.raw(opening.run);
  let seconds = $state.raw(opening.seconds);
  let isFinished = $state(opening.isFinished);
  let refusal = $state<string>();
  const elapsed = stopwatch();
  let saved = opening.seconds.length;
  let counted = 0;

  function cover(): string {
    const facts: Cover = {
      setting: { scenario: run.scenario, pack: run.pack, seed: run.seed, mode: run.mode },
      rewinds: opening.rewinds,
      savedAt: nowMs(),
      where: titleOf(run.session.step),
      isFinished,
      ...(opening.task && { task: opening.task }),
    };
    return writeCover(facts);
  }

  /** 走一步：成了就存，不成说明为什么。 */
  async function take(move: Move): Promise<boolean> {
    const next = advance(run, move, world);
    refusal = next.ok ? undefined : next.why.replace(/^第 \d+ 件事：/, '');
    if (!next.ok) return false;
    const spent = Math.round(elapsed() / 1000);
    run = next.value;
    seconds = [...seconds, spent - counted];
    counted = spent;
    const kept = await storage.appendToRun(run.id, cover(), saved, [writeStep({ move, seconds: seconds.at(-1) ?? 0 })]);
    if (kept.ok) saved += 1;
    else refusal = kept.why;
    return true;
  }

  return {
    get run() {
      return run;
    },
    get seconds() {
      return seconds;
    },
    get isFinished() {
      return isFinished;
    },
    get refusal() {
      return refusal;
    },
    get mode() {
      return modes[run.mode];
    },
    rewinds: opening.rewinds,
    task: opening.task,
    act: (acts: readonly ElectionEvent[]) => take({ do: acts }),
    wait: (until: Minute) => take({ wait: until }),
    undo: () => take({ undo: true }),
    /** 眼下的发现：整本日志评一遍，改好的也在里面。 */
    findings: (): readonly Finding[] => assess(run.session.log, packs[run.pack]),
    /** 结束：以后只看复盘 */
    async finish() {
      isFinished = true;
      await storage.appendToRun(run.id, cover(), saved, []);
    },
  };
}

export type RunKeeper = ReturnType<typeof keepRun>;

/** 新开一场，先存封面 */
export async function startRun(setting: Setting, world: World, storage: RunStorage, task?: Task): Promise<RunKeeper> {
  const run = beginRun(setting, world, randomId());
  const opening: Opening = { run, seconds: [], rewinds: 0, isFinished: false, task };
  await saveWhole(opening, storage);
  return keepRun(opening, world, storage);
}

/** 从某一步重来：另开一场，旧的那场不动。 */
export async function startAgain(keeper: RunKeeper, after: number, world: World, storage: RunStorage): Promise<RunKeeper> {
  const run = rewind(keeper.run, after, world, randomId());
  const seconds = keeper.seconds.slice(0, after);
  const opening: Opening = { run, seconds, rewinds: keeper.rewinds + 1, isFinished: false, task: keeper.task };
  await saveWhole(opening, storage);
  return keepRun(opening, world, storage);
}

async function saveWhole({ run, seconds, rewinds, task }: Opening, storage: RunStorage): Promise<void> {
  const { scenario, pack, seed, mode } = run;
  const meta = writeCover({
    setting: { scenario, pack, seed, mode },
    rewinds,
    savedAt: nowMs(),
    where: titleOf(run.session.step),
    isFinished: false,
    ...(task && { task }),
  });
  const entries = run.moves.map((move, index) => writeStep({ move, seconds: seconds[index] ?? 0 }));
  await storage.saveRun({ id: run.id, meta, entries });
}
