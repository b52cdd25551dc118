import { readResult, resultBound, type ResultBody } from '../../classroom/result-file.ts';
import { verify, type Worlds } from '../../classroom/verify.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import { no, ok, type Result } from '../../domain/engine/result.ts';
import { packs } from '../../domain/profiles/index.ts';
import { assess } from '../../domain/rules/assess.ts';
import { localDay, localMinute } from '../../platform/clock.ts';
import { readTextFile } from '../../platform/files.ts';
import type { RunStorage } from '../../platform/storage.ts';
import { modes } from '../../simulator/modes.ts';
import { spellDay, spellMinute } from '../../simulator/naming.ts';
import { unpackMoves } from '../../simulator/replay/moves.ts';
import { readCover, readSteps } from '../../simulator/replay/saved-run.ts';
import { eventsFrom } from '../../simulator/replay/tuples.ts';
import { beginRun, resume, type JudgedRun, type Run, type Setting } from '../../simulator/run.ts';
import { performAll } from '../../simulator/session.ts';
import { worldFor, worldVersion } from '../../simulator/stage.ts';
import { codec } from '../instructor-desk/codec.ts';

/** 拿来比的另一场；cautions 是核对时发现的不一样，要给人看。 */
export interface Other extends JudgedRun {
  readonly cautions: readonly string[];
}

const worlds: Worlds = { version: worldVersion, worldFor };

/** 本机存着的、同一个情景、已经结束的别的各场，新的在前。 */
export async function finishedRuns(
  storage: RunStorage,
  { id, scenario }: Run,
): Promise<readonly { id: string; title: string }[]> {
  const heads = await storage.listRuns();
  if (!heads.ok) return [];
  const covers = heads.value.flatMap((head) => {
    const cover = readCover(head.meta);
    const isFit = cover.ok && cover.value.isFinished && cover.value.setting.scenario.id === scenario.id && head.id !== id;
    return isFit ? [{ id: head.id, ...cover.value }] : [];
  });
  return sortBy(covers, (each) => [-each.savedAt, each.id]).map((each) => ({
    id: each.id,
    title: `${spellDay(localDay(each.savedAt))} ${spellMinute(localMinute(each.savedAt))}，${modes[each.setting.mode].title}模式${each.task ? `，座位 ${each.task.seat}` : ''}`,
  }));
}

/** 打开本机的一场：照步子重演。 */
export async function savedOther(storage: RunStorage, id: string): Promise<Result<Other>> {
  const read = await storage.readRun(id);
  if (!read.ok) return no(read.why);
  if (read.value === undefined) return no('本机已经没有这一场');
  const cover = readCover(read.value.meta);
  if (!cover.ok) return cover;
  const steps = readSteps(read.value.entries);
  if (!steps.ok) return steps;
  const moves = steps.value.map(({ move }) => move);
  const run = resume(cover.value.setting, moves, worldFor(cover.value.setting), id);
  return run.ok ? ok(judgedAs(run.value, [])) : run;
}

/** 打开一份结果文件：先核对，再还原那一场；情景不同的不比。 */
export async function otherFromFile(file: File, { scenario }: Run): Promise<Result<Other>> {
  const text = await readTextFile(file, resultBound * 4);
  if (!text.ok) return no(text.why);
  const body = readResult(text.value, codec);
  if (!body.ok) return body;
  if (body.value.scenario.id !== scenario.id) {
    return no(`那份结果做的是“${body.value.scenario.title}”，与这一场不是同一个情景，没有比`);
  }
  const verified = verify(body.value, worlds, codec);
  if (!verified.ok) return verified;
  const { how, differs } = verified.value;
  const run = how === 'replayed' ? replayedRun(body.value) : recordedRun(body.value);
  const isOlder = how === 'record-only' ? ['那份结果来自别的版本，仅按记录核对'] : [];
  return run.ok ? ok(judgedAs(run.value, [...isOlder, ...differs])) : run;
}

function judgedAs(run: Run, cautions: readonly string[]): Other {
  return { run, findings: assess(run.session.log, packs[run.pack]), cautions };
}

function replayedRun(body: ResultBody): Result<Run> {
  const moves = unpackMoves(body.moves);
  return moves.ok ? resume(settingOf(body), moves.value, worldFor(body), 'file') : moves;
}

/** 别的版本的：经过照记录，步子只用来说做了哪些决定。 */
function recordedRun(body: ResultBody): Result<Run> {
  const [moves, events] = [unpackMoves(body.moves), eventsFrom(body.log)];
  if (!moves.ok) return moves;
  if (!events.ok) return events;
  const start = beginRun(settingOf(body), worldFor(body), 'file');
  const session = performAll(start.session, events.value);
  return session.ok ? ok({ ...start, moves: moves.value, session: session.value }) : session;
}

function settingOf({ scenario, pack, seed, mode }: ResultBody): Setting {
  return { scenario, pack, seed, mode };
}
