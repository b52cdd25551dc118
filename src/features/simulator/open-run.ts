import { readAssignment, settingFor, type Assignment } from '../../classroom/assignment.ts';
import { isPackId } from '../../domain/profiles/index.ts';
import { randomSeed } from '../../platform/random-seed.ts';
import { textOfShareCode } from '../../platform/share.ts';
import type { RunStorage } from '../../platform/storage.ts';
import type { Claim } from '../../platform/tab-claim.ts';
import { claimRun } from '../../platform/tab-guard.ts';
import { isModeId } from '../../simulator/modes.ts';
import { readCover, readSteps } from '../../simulator/replay/saved-run.ts';
import { resume, type Setting } from '../../simulator/run.ts';
import type { Scenario } from '../../simulator/scenario.ts';
import { worldFor } from '../../simulator/stage.ts';
import { keepRun, startRun, type RunKeeper } from './run-keeper.svelte.ts';

/** 打开的结果：一场练习；一份要先问座位号的作业；打不开，说明为什么。 */
export type Opened =
  | { readonly is: 'run'; readonly keeper: RunKeeper }
  | { readonly is: 'assignment'; readonly assignment: Assignment }
  | { readonly is: 'trouble'; readonly why: string };

const assignmentBytes = 100_000;

function trouble(why: string): Opened {
  return { is: 'trouble', why };
}

/** 照网址井号后面写的打开：run=编号，assignment=口令，scenario=名字&mode=&pack=&seed=。 */
export async function openFromAddress(hash: string, scenarios: readonly Scenario[], storage: RunStorage): Promise<Opened> {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const run = asked.get('run');
  if (run !== null) return openSaved(run, storage);
  const code = asked.get('assignment');
  if (code !== null) return openAssignment(code);
  const setting = settingIn(asked, scenarios);
  if (typeof setting === 'string') return trouble(setting);
  return begin(setting, storage);
}

/** 读口令里的作业 */
export function openAssignment(code: string): Opened {
  const text = textOfShareCode(code, assignmentBytes);
  if (!text.ok) return trouble(text.why);
  const assignment = readAssignment(text.value);
  return assignment.ok ? { is: 'assignment', assignment: assignment.value } : trouble(assignment.why);
}

/** 坐下来做作业：座位号决定种子，seat 不是姓名。 */
export async function beginAssignment(given: Assignment, seat: string, storage: RunStorage): Promise<Opened> {
  const attempt = (await attemptsAt(given.id, seat, storage)) + 1;
  const task = { assignment: given.id, title: given.title, seat, attempt, passMark: given.passMark };
  const setting = settingFor(given, seat, attempt);
  return { is: 'run', keeper: await startRun(setting, worldFor(setting), storage, task) };
}

async function attemptsAt(assignment: string, seat: string, storage: RunStorage): Promise<number> {
  const heads = await storage.listRuns();
  if (!heads.ok) return 0;
  const tasks = heads.value.flatMap(({ meta }) => {
    const cover = readCover(meta);
    return cover.ok && cover.value.task ? [cover.value.task] : [];
  });
  return Math.max(
    0,
    ...tasks.filter((each) => each.assignment === assignment && each.seat === seat).map(({ attempt }) => attempt),
  );
}

async function begin(setting: Setting, storage: RunStorage): Promise<Opened> {
  return { is: 'run', keeper: await startRun(setting, worldFor(setting), storage) };
}

function settingIn(asked: URLSearchParams, scenarios: readonly Scenario[]): Setting | string {
  const scenario = scenarios.find(({ id }) => id === asked.get('scenario'));
  if (!scenario) return '没有写明做哪个情景。请回到「模拟换届」重新选一个。';
  const mode = asked.get('mode') ?? 'guided';
  const pack = asked.get('pack') ?? 'sichuan-2026';
  if (!isModeId(mode) || !isPackId(pack)) return '网址里的模式或者规则包不认识。请回到「模拟换届」重新选一个。';
  const seed = Number(asked.get('seed') ?? anySeed(scenario));
  if (!Number.isSafeInteger(seed) || seed < 0) return '网址里的种子不是一个整数。请回到「模拟换届」重新选一个。';
  return { scenario, mode, pack, seed };
}

/** 随手开一场的种子：情景指定了几个的，从里面挑。 */
function anySeed({ seeds = [] }: Scenario): number {
  const any = randomSeed();
  return seeds[any % Math.max(1, seeds.length)] ?? any;
}

/** 接着做：占住它，读存档，照步子重走一遍；读不出的另存起来，一个字也不丢。 */
async function openSaved(id: string, storage: RunStorage): Promise<Opened> {
  const claim = await claimRun(id);
  if (!claim.ok) return trouble(claim.why);
  const opened = await readSaved(id, storage, claim.value);
  if (opened.is === 'trouble') claim.value.release();
  return opened;
}

async function readSaved(id: string, storage: RunStorage, claim: Claim): Promise<Opened> {
  const read = await storage.readRun(id);
  if (!read.ok) return trouble(read.why);
  if (read.value === undefined) return trouble('本机没有这场练习的存档，可能已经清除了。');
  const { meta, entries } = read.value;
  const cover = readCover(meta);
  const steps = readSteps(entries);
  const raw = JSON.stringify(read.value);
  if (!cover.ok) return asideWith(storage, id, raw, cover.why);
  if (!steps.ok) return asideWith(storage, id, raw, steps.why);
  const { setting, rewinds, isFinished, task } = cover.value;
  const world = worldFor(setting);
  const moves = steps.value.map(({ move }) => move);
  const run = resume(setting, moves, world, id);
  if (!run.ok) return asideWith(storage, id, raw, run.why);
  const seconds = steps.value.map((step) => step.seconds);
  const holding = { world, storage, claim };
  return { is: 'run', keeper: keepRun({ run: run.value, seconds, rewinds, isFinished, task }, holding) };
}

async function asideWith(storage: RunStorage, id: string, raw: string, why: string): Promise<Opened> {
  await storage.setAside(id, raw, why);
  return trouble(`这场练习的存档读不下去（${why}）。它已经原样另存，没有删，在「模拟换届」页最下面能找到；可以重新开一场。`);
}
