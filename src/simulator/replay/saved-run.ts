import { no, ok, type Result } from '../../domain/engine/result.ts';
import { isPackId, type PackId } from '../../domain/profiles/index.ts';
import { z } from '../../domain/terms/schema.ts';
import { isModeId, type ModeId } from '../modes.ts';
import type { Move } from '../play.ts';
import type { Setting } from '../run.ts';
import { scenario } from '../scenario.ts';
import { packMove, unpackMove } from './moves.ts';

/** 作业里带来的：哪份作业、哪个座位、第几次、多少分通过 */
const task = z.strictObject({
  assignment: z.string().check(z.maxLength(40)),
  title: z.string().check(z.maxLength(80)),
  seat: z.string().check(z.maxLength(20)),
  attempt: z.int().check(z.gte(1)),
  passMark: z.int().check(z.gte(0), z.lte(100)),
});
export type Task = z.infer<typeof task>;

/** 封面：怎么开的、做到哪里；步子另外一条条存。 */
const cover = z.strictObject({
  v: z.literal(1),
  scenario,
  pack: z.string(),
  seed: z.int(),
  mode: z.string(),
  rewinds: z.int(),
  /** 哪一刻存的，毫秒；列清单时新的在前 */
  savedAt: z.number(),
  /** 眼下走到哪一步，给人看的 */
  where: z.string(),
  isFinished: z.boolean(),
  task: z.exactOptional(task),
});

export interface Cover {
  readonly setting: Setting;
  readonly rewinds: number;
  readonly savedAt: number;
  readonly where: string;
  readonly isFinished: boolean;
  readonly task?: Task;
}

/** 存下来的一步：做了什么、用了几秒 */
export interface Step {
  readonly move: Move;
  readonly seconds: number;
}

/** 写封面 */
export function writeCover({ setting, ...rest }: Cover): string {
  const { scenario: played, pack, seed, mode } = setting;
  return JSON.stringify({ v: 1, scenario: played, pack, seed, mode, ...rest });
}

/** 读封面；读不出说明为什么，原样留着由人另存。 */
export function readCover(text: string): Result<Cover> {
  const parsed = cover.safeParse(parse(text));
  if (!parsed.success) return no('这份存档的封面读不出，可能是别的版本存的');
  const { pack, mode, scenario: played, seed, task: given, rewinds, savedAt, where, isFinished } = parsed.data;
  if (!isPackId(pack) || !isModeId(mode)) return no('这份存档用的规则包或者模式这里没有');
  const setting: { scenario: typeof played; pack: PackId; mode: ModeId; seed: number } = { scenario: played, pack, mode, seed };
  return ok({ setting, rewinds, savedAt, where, isFinished, ...(given !== undefined && { task: given }) });
}

/** 写一步 */
export function writeStep({ move, seconds }: Step): string {
  return JSON.stringify([packMove(move), seconds]);
}

/** 读各步；有一步读不出，说明是第几步。 */
export function readSteps(entries: readonly string[]): Result<readonly Step[]> {
  const steps: Step[] = [];
  for (const [index, entry] of entries.entries()) {
    const pair = parse(entry);
    const [packed, seconds]: readonly unknown[] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    const move = unpackMove(packed);
    if (!move.ok || typeof seconds !== 'number') return no(`第 ${index + 1} 步读不出：${move.ok ? '没有记下用时' : move.why}`);
    steps.push({ move: move.value, seconds });
  }
  return ok(steps);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
