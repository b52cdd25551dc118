import { packs } from '../../domain/profiles/index.ts';
import { assess, type Finding } from '../../domain/rules/assess.ts';
import { nowMs, stopwatch } from '../../platform/clock.ts';
import { randomId } from '../../platform/random-seed.ts';
import type { RunStorage } from '../../platform/storage.ts';
import { titleOf } from '../../simulator/election.chart.ts';
import { modes } from '../../simulator/modes.ts';
import type { Move, World } from '../../simulator/play.ts';
import { writeCover, writeStep, type Step, type Task } from '../../simulator/replay/saved-run.ts';
import { hasEnded } from '../../simulator/stage.ts';
import { advance, beginRun, rewind, type Run, type Setting } from '../../simulator/run.ts';

interface Opening {
  readonly run: Run;
  readonly seconds: readonly number[];
  readonly rewinds: number;
  readonly isFinished: boolean;
  readonly task: Task | undefined;
}

/** 记步：一条条接在已存的后面；封面每次照眼下的样子重写。 */
function recorder(opening: Opening, storage: RunStorage) {
  let saved = opening.seconds.length;
  return async (run: Run, isFinished: boolean, steps: readonly Step[]): Promise<string | undefined> => {
    const kept = await storage.appendToRun(run.id, coverOf({ ...opening, run, isFinished }), saved, steps.map(writeStep));
    if (kept.ok) saved += steps.length;
    return kept.ok ? undefined : kept.why;
  };
}

/** 计时：从上一步到这一步用了几秒。 */
function lapTimer(): () => number {
  const elapsed = stopwatch();
  let counted = 0;
  return () => {
    const total = Math.round(elapsed() / 1000);
    const lap = total - counted;
    counted = total;
    return lap;
  };
}

/**
 * 守着一场练习：走一步，先显示再存下，存好了才算走完；做不成的给一句话。
 * 存不进去时照样玩，storage 那边会说明只记在内存里。
 */
export function keepRun(opening: Opening, world: World, storage: RunStorage) {
  let run = $state.raw(opening.run);
  let seconds = $state.raw(opening.seconds);
  let isFinished = $state(opening.isFinished);
  let refusal = $state<string>();
  const lap = lapTimer();
  const record = recorder(opening, storage);

  async function take(move: Move): Promise<boolean> {
    const next = advance(run, move, world);
    refusal = next.ok ? undefined : next.why.replace(/^第 \d+ 件事：/, '');
    if (!next.ok) return false;
    const spent = lap();
    run = next.value;
    seconds = [...seconds, spent];
    refusal = await record(run, isFinished, [{ move, seconds: spent }]);
    return true;
  }

  const seen = {
    run: () => run,
    seconds: () => seconds,
    isFinished: () => isFinished,
    refusal: () => refusal,
    mode: () => modes[run.mode],
    /** 眼下的发现：整本日志评一遍，改好的也在里面。 */
    /** 提示：照规矩办的人接下来会做什么 */
    hint: () => world.hint(run.session.record)[0],
    hasEnded: () => hasEnded(run.session.record, run.scenario),
    findings: (): readonly Finding[] => assess(run.session.log, packs[run.pack]),
  };
  return {
    ...seen,
    rewinds: opening.rewinds,
    task: opening.task,
    take,
    /** 结束：当天过完，以后只看复盘。 */
    async finish() {
      isFinished = true;
      await take({ do: [{ type: 'TimePassed', on: run.session.record.today + 1 }] });
    },
  };
}

export type RunKeeper = ReturnType<typeof keepRun>;

/** 新开一场，先存封面 */
export async function startRun(setting: Setting, world: World, storage: RunStorage, task?: Task): Promise<RunKeeper> {
  return savedWhole(
    { run: beginRun(setting, world, randomId()), seconds: [], rewinds: 0, isFinished: false, task },
    world,
    storage,
  );
}

/** 从某一步重来：另开一场，旧的那场不动。 */
export async function startAgain(keeper: RunKeeper, after: number, world: World, storage: RunStorage): Promise<RunKeeper> {
  const run = rewind(keeper.run(), after, world, randomId());
  const seconds = keeper.seconds().slice(0, after);
  return savedWhole({ run, seconds, rewinds: keeper.rewinds + 1, isFinished: false, task: keeper.task }, world, storage);
}

async function savedWhole(opening: Opening, world: World, storage: RunStorage): Promise<RunKeeper> {
  const { run, seconds } = opening;
  const entries = run.moves.map((move, index) => writeStep({ move, seconds: seconds[index] ?? 0 }));
  await storage.saveRun({ id: run.id, meta: coverOf(opening), entries });
  return keepRun(opening, world, storage);
}

function coverOf({ run, rewinds, isFinished, task }: Omit<Opening, 'seconds'>): string {
  const { scenario, pack, seed, mode } = run;
  return writeCover({
    setting: { scenario, pack, seed, mode },
    rewinds,
    savedAt: nowMs(),
    where: titleOf(run.session.step),
    isFinished,
    ...(task && { task }),
  });
}
