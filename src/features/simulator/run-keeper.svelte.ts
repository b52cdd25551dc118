import { packs } from '../../domain/profiles/index.ts';
import { assess, type Finding } from '../../domain/rules/assess.ts';
import { nowMs, stopwatch } from '../../platform/clock.ts';
import { randomId } from '../../platform/random-seed.ts';
import type { RunStorage } from '../../platform/storage.ts';
import type { Claim } from '../../platform/tab-claim.ts';
import { claimRun } from '../../platform/tab-guard.ts';
import { titleOf } from '../../simulator/election.chart.ts';
import { modes } from '../../simulator/modes.ts';
import type { Move, World } from '../../simulator/play.ts';
import { writeCover, writeStep, type Step, type Task } from '../../simulator/replay/saved-run.ts';
import { hasEnded, isPollingDayNow } from '../../simulator/stage.ts';
import { advance, beginRun, rewind, type Run, type Setting } from '../../simulator/run.ts';

interface Opening {
  readonly run: Run;
  readonly seconds: readonly number[];
  readonly rewinds: number;
  readonly isFinished: boolean;
  readonly task: Task | undefined;
}

/** 守着它要的东西：外界、存档处、这个窗口占着它的凭据 */
interface Holding {
  readonly world: World;
  readonly storage: RunStorage;
  readonly claim: Claim;
}

const takenOver = '这场练习已经在另一个窗口里接着做，这里不再存。请回到那个窗口。';

/** 记步：一条条接在已存的后面，前一条存好了才存下一条；封面每次照眼下的样子重写。 */
function recorder(opening: Opening, storage: RunStorage) {
  let saved = opening.seconds.length;
  let before: Promise<unknown> = Promise.resolve();
  const append = async (run: Run, isFinished: boolean, step: Step): Promise<string | undefined> => {
    const kept = await storage.appendToRun(run.id, coverOf({ ...opening, run, isFinished }), saved, [writeStep(step)]);
    if (kept.ok) saved += 1;
    return kept.ok ? undefined : kept.why;
  };
  return (run: Run, isFinished: boolean, step: Step): Promise<string | undefined> => {
    const next = before.then(() => append(run, isFinished, step));
    before = next;
    return next;
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

/** 由眼下的练习看得出来的：模式、提示、下一次投票、演完没有、有哪些发现。 */
function viewsOf(current: () => Run, world: World) {
  return {
    mode: () => modes[current().mode],
    /** 提示：照规矩办的人接下来会做什么 */
    hint: () => world.hint(current().session.record)[0],
    nextPoll: () => world.nextPoll(current().session.record),
    /** 完整的一场：今天桌上的事；过到下一件事的那几天；眼下是不是在会场里 */
    matters: () => world.matters(current().session.record),
    nextDays: () => world.nextDays(current().session.record),
    isPollingDay: () => isPollingDayNow(current().session.record, current().scenario, world),
    hasEnded: () => hasEnded(current().session.record, current().scenario),
    /** 眼下的发现：整本日志评一遍，改好的也在里面。 */
    findings: (): readonly Finding[] => assess(current().session.log, packs[current().pack]),
  };
}

/** 走步子：走一步，先显示再存下，存好了才算走完；做不成的给一句话。isLast 是走完就结束。 */
function walk(opening: Opening, { world, storage, claim }: Holding) {
  let run = $state.raw(opening.run);
  let seconds = $state.raw(opening.seconds);
  let isFinished = $state(opening.isFinished);
  let refusal = $state<string>();
  const lap = lapTimer();
  const record = recorder(opening, storage);

  async function take(move: Move, isLast = false): Promise<boolean> {
    const next = advance(run, move, world);
    refusal = claim.isMine() ? (next.ok ? undefined : `${next.why.replace(/^第 \d+ 件事：/, '')}。`) : takenOver;
    if (!next.ok || refusal !== undefined) return false;
    const spent = lap();
    run = next.value;
    seconds = [...seconds, spent];
    isFinished ||= isLast;
    refusal = await record(run, isFinished, { move, seconds: spent });
    return true;
  }

  return { run: () => run, seconds: () => seconds, isFinished: () => isFinished, refusal: () => refusal, take };
}

/** 守着一场练习。存不进去时照样玩，storage 那边会说明只记在内存里。 */
export function keepRun(opening: Opening, holding: Holding) {
  const walking = walk(opening, holding);
  const { run, take } = walking;
  return {
    ...viewsOf(run, holding.world),
    ...walking,
    /** 到上一步为止给看过的发现：从会场回到桌上，看过的不再当作刚发现 */
    seen: [] as readonly string[],
    rewinds: opening.rewinds,
    task: opening.task,
    /** 离开：让别的窗口可以接着做。 */
    release: () => holding.claim.release(),
    /** 退回一步：一步里做了几件事，就撤回几件。 */
    async undo() {
      const last = run().moves.at(-1);
      const acts = last !== undefined && 'do' in last ? last.do.length : 1;
      for (let nth = 0; nth < acts; nth++) if (!(await take({ undo: true }))) return;
    },
    /** 结束：当天过完，以后只看复盘。 */
    finish: () => take({ do: [{ type: 'TimePassed', on: run().session.record.today + 1 }] }, true),
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
  const claim = await claimRun(run.id);
  if (!claim.ok) throw new Error(`a new run is taken: ${run.id}`);
  const entries = run.moves.map((move, index) => writeStep({ move, seconds: seconds[index] ?? 0 }));
  await storage.saveRun({ id: run.id, meta: coverOf(opening), entries });
  return keepRun(opening, { world, storage, claim: claim.value });
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
