import { eventsOf } from '../domain/engine/log.ts';
import { no, ok, type Result } from '../domain/engine/result.ts';
import { packs } from '../domain/profiles/index.ts';
import { assess, keyOf, type Finding } from '../domain/rules/assess.ts';
import { gradeOf, type Score } from '../simulator/grading.ts';
import { performAll } from '../simulator/session.ts';
import { hasEnded } from '../simulator/stage.ts';
import { beginRun, resume, type Run, type Setting } from '../simulator/run.ts';
import type { World } from '../simulator/play.ts';
import { packMove, unpackMoves } from '../simulator/replay/moves.ts';
import { eventsFrom, tupleOf } from '../simulator/replay/tuples.ts';
import { settingFor, type Assignment } from './assignment.ts';
import { packDigest, type Codec, type ResultBody } from './result-file.ts';

/** 外界怎么由设置造出来；version 是造法的版本。 */
export interface Worlds {
  readonly version: number;
  readonly worldFor: (setting: Setting) => World;
}

/** 核对：replayed 是照步子重演过、处处相同；record-only 是版本不同，仅按记录核对。 */
export interface Verification {
  readonly how: 'replayed' | 'record-only';
  readonly findings: readonly Finding[];
  readonly score: Score;
  /** 做到头没有；没有做到头的，分数不作数。 */
  readonly isComplete: boolean;
  /** 与交的人说的不一样的地方；空的就是一致。 */
  readonly differs: readonly string[];
}

/** 由一次练习写出结果的内容；findings 是本机的评判。 */
export function resultOf(
  run: Run,
  {
    seconds,
    rewinds,
    attempt,
    assignment,
    seat,
  }: Pick<ResultBody, 'seconds' | 'rewinds' | 'attempt'> & {
    readonly assignment?: string;
    readonly seat?: string;
  },
  { version }: Worlds,
  codec: Codec,
): ResultBody {
  const findings = assess(run.session.log, packs[run.pack]);
  return {
    world: version,
    scenario: run.scenario,
    pack: run.pack,
    packDigest: packDigest(run.pack, codec),
    mode: run.mode,
    seed: run.seed,
    moves: run.moves.map(packMove),
    seconds,
    log: playedIn(run).map(tupleOf),
    claimed: { points: gradeOf(findings).points, findings: findings.map(claimOf) },
    rewinds,
    attempt,
    ...(assignment !== undefined && { assignment }),
    ...(seat !== undefined && { seat }),
  };
}

/** 核对一份结果：版本相同的照步子重演，重演得出的与记下的、与说的逐样对照。 */
export function verify(body: ResultBody, worlds: Worlds, codec: Codec): Result<Verification> {
  const isSame = body.world === worlds.version && body.packDigest === packDigest(body.pack, codec);
  return isSame ? replayed(body, worlds) : recordOnly(body, worlds);
}

function replayed(body: ResultBody, { worldFor }: Worlds): Result<Verification> {
  const moves = unpackMoves(body.moves);
  if (!moves.ok) return no(`步子读不出：${moves.why}`);
  const run = resume(body, moves.value, worldFor(body), 'verify');
  if (!run.ok) return no(`照记下的步子重演不下去：${run.why}`);
  const isLogSame = JSON.stringify(playedIn(run.value).map(tupleOf)) === JSON.stringify(body.log);
  return ok(verdict('replayed', run.value, body, isLogSame ? [] : ['记下的经过与重演出来的不一样']));
}

/** 仅按记录核对：村子照眼下的造法重造，经过照记下的，不重演外界。 */
function recordOnly(body: ResultBody, { worldFor }: Worlds): Result<Verification> {
  const events = eventsFrom(body.log);
  if (!events.ok) return no(`记录读不出：${events.why}`);
  const start = beginRun(body, worldFor(body), 'verify');
  const session = performAll(start.session, events.value);
  if (!session.ok) return no(`记录前后对不上：${session.why}`);
  return ok(verdict('record-only', { ...start, session: session.value }, body, []));
}

function verdict(how: Verification['how'], run: Run, { claimed }: ResultBody, differs: readonly string[]): Verification {
  const findings = assess(run.session.log, packs[run.pack]);
  const score = gradeOf(findings);
  const isListSame = JSON.stringify(findings.map(claimOf)) === JSON.stringify(claimed.findings);
  return {
    how,
    findings,
    score,
    isComplete: hasEnded(run.session.record, run.scenario),
    differs: [
      ...differs,
      ...(score.points === claimed.points ? [] : [`重算得 ${score.points} 分，文件里写的是 ${claimed.points} 分`]),
      ...(isListSame ? [] : ['重算的问题清单与文件里写的不一样']),
    ],
  };
}

/** 一处发现的短写法：哪条规则、关系到谁、改好没有 */
function claimOf(finding: Finding): string {
  return `${keyOf(finding)}|${finding.grade}|${finding.state.is}`;
}

/** 开演以后的事 */
function playedIn({ session, past }: Run) {
  return eventsOf(session.log.slice(past));
}

/** 与作业对照：同一份作业、这个座位、这一次，该是哪个情景、规则包、模式和村；不一样的一条条说。 */
export function differsFromAssignment(body: ResultBody, given: Assignment): readonly string[] {
  if (body.assignment !== given.id) return [`不是这份作业的结果：文件里的作业号是 ${body.assignment ?? '空的'}`];
  const due = settingFor(given, body.seat ?? '', body.attempt);
  return [
    ...(JSON.stringify(body.scenario) === JSON.stringify(due.scenario) ? [] : ['情景与作业不一样']),
    ...(body.pack === due.pack ? [] : ['规则包与作业不一样']),
    ...(body.mode === due.mode ? [] : ['模式与作业不一样']),
    ...(body.seed === due.seed ? [] : ['村子不是作业给这个座位、这一次的']),
  ];
}
