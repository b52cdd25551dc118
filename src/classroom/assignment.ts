import { dice } from '../domain/engine/dice.ts';
import { no, ok, type Result } from '../domain/engine/result.ts';
import { isPackId, type PackId } from '../domain/profiles/index.ts';
import { z, type Facts } from '../domain/terms/schema.ts';
import { isModeId, modes, type ModeId } from '../simulator/modes.ts';
import type { Setting } from '../simulator/run.ts';
import { scenario } from '../simulator/scenario.ts';
import { parseJson, whereOf } from './parsing.ts';

/** 作业：教员布置的一次练习。fixed 是人人同一个村，per-seat 是每个座位一个村。 */
export const assignment = z.strictObject({
  format: z.literal('huanjie-xuetang/assignment'),
  v: z.literal(1),
  id: z.string().check(z.regex(/^[0-9A-Z]{4,20}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(60)),
  scenario,
  pack: z.string(),
  mode: z.string(),
  seeds: z.enum(['fixed', 'per-seat']),
  seed: z.int().check(z.gte(0)),
  /** 多少分算通过 */
  passMark: z.int().check(z.gte(0), z.lte(100)),
});

export interface Assignment extends Omit<Facts<typeof assignment>, 'pack' | 'mode'> {
  readonly pack: PackId;
  readonly mode: ModeId;
}

/** 作业文件最多这么大，单位是字 */
export const assignmentBound = 20000;

/** 写成文字 */
export function writeAssignment(given: Assignment): string {
  return JSON.stringify(given);
}

/** 读作业：照模式核对；读不出就说哪里不对、怎么办。 */
export function readAssignment(text: string): Result<Assignment> {
  if (text.length > assignmentBound) return no('这份作业太大了，不像是本软件写的，请向教员重新要一份');
  const json = parseJson(text);
  if (json === undefined) return no('这不是作业文件，或者文件不完整，请向教员重新要一份');
  const parsed = assignment.safeParse(json);
  if (!parsed.success) return no(`作业里「${whereOf(parsed.error)}」这一项不对，请向教员重新要一份`);
  const { pack, mode, ...rest } = parsed.data;
  if (!isPackId(pack)) return no(`这份作业要用的规则包「${pack}」这里没有，请更新软件`);
  if (!isModeId(mode)) return no(`这份作业的模式「${mode}」这里没有，请更新软件`);
  return ok({ ...rest, pack, mode });
}

/** 开练习用的设置：考核模式、或者每个座位一个村的，种子里加作业编号和座位号。 */
export function settingFor({ id, scenario, pack, mode, seeds, seed }: Assignment, seat: string, attempt: number): Setting {
  const isSalted = seeds === 'per-seat' || modes[mode].salted;
  const salted = isSalted ? dice(seed).for(id, `${seat}|${attempt}`, 0).upTo(0x7fffffff) : seed;
  return { scenario, pack, mode, seed: salted };
}
