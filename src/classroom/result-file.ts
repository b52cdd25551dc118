import { no, ok, type Result } from '../domain/engine/result.ts';
import { isPackId, packs, type PackId } from '../domain/profiles/index.ts';
import { z, type Facts } from '../domain/terms/schema.ts';
import { isModeId, type ModeId } from '../simulator/modes.ts';
import { scenario } from '../simulator/scenario.ts';
import { parseJson, whereOf } from './parsing.ts';

/** 压缩与指纹由外面给：它们要用别的库，这里不管。 */
export interface Codec {
  /** 压成一串字 */
  readonly pack: (text: string) => string;
  /** 解开；解不开、解开超过 bound 个字的，说明为什么。 */
  readonly unpack: (code: string, bound: number) => Result<string>;
  /** 指纹：64 个十六进制字 */
  readonly digest: (text: string) => string;
}

/** 结果的内容。moves、log 都是短写法；claimed 是交的人那边算出来的，教员台重算以后两相对照。 */
export const resultBody = z.strictObject({
  /** 外界的版本：种子到村子、选票、来人的算法变了就加一 */
  world: z.int().check(z.gte(1)),
  scenario,
  pack: z.string(),
  packDigest: z.string(),
  mode: z.string(),
  seed: z.int().check(z.gte(0)),
  moves: z.array(z.unknown()).check(z.maxLength(5000)),
  /** 每一步用了几秒，与 moves 一一对应 */
  seconds: z.array(z.int().check(z.gte(0))).check(z.maxLength(5000)),
  /** 开演以后的全部事情，元组 */
  log: z.array(z.unknown()).check(z.maxLength(40000)),
  claimed: z.strictObject({ points: z.int(), findings: z.array(z.string()).check(z.maxLength(2000)) }),
  rewinds: z.int().check(z.gte(0)),
  attempt: z.int().check(z.gte(1)),
  assignment: z.exactOptional(z.string()),
  seat: z.exactOptional(z.string().check(z.maxLength(20))),
});

export interface ResultBody extends Omit<Facts<typeof resultBody>, 'pack' | 'mode'> {
  readonly pack: PackId;
  readonly mode: ModeId;
}

const envelope = z.strictObject({
  format: z.literal('huanjie-xuetang/result'),
  v: z.int(),
  digest: z.string(),
  body: z.string(),
});

const currentVersion = 2;

/** 旧版升级：第 n 项把第 n + 1 版的内容改写成下一版。格式一变就加一项，旧的永不删。 */
const migrations: readonly ((older: unknown) => unknown)[] = [
  // 头一版的步子没有记号（标的把握、要过的提示），读法不变。
  (older) => older,
];

/** 结果文件最多这么大，单位是字 */
export const resultBound = 2_000_000;
const bodyBound = 12_000_000;

/** 规则包的指纹：参数一变就变。 */
export function packDigest(pack: PackId, codec: Codec): string {
  return codec.digest(JSON.stringify(packs[pack].params));
}

/** 写结果文件 */
export function writeResult(body: ResultBody, codec: Codec): string {
  const packed = codec.pack(JSON.stringify(body));
  return JSON.stringify({ format: 'huanjie-xuetang/result', v: currentVersion, digest: codec.digest(packed), body: packed });
}

/** 读结果文件：一层层核对，读不出就说在哪一层、怎么办。 */
export function readResult(text: string, codec: Codec): Result<ResultBody> {
  if (text.length > resultBound) return no('文件太大，不像是本软件写的结果');
  const json = parseJson(text);
  if (json === undefined) return no('文件不完整，或者不是结果文件，请本人重新导出一份');
  const outer = envelope.safeParse(json);
  if (!outer.success) return no('这不是本软件的结果文件');
  const { v, digest, body } = outer.data;
  if (v > currentVersion) return no(`这份结果来自更新的版本（第 ${v} 版），请先更新软件`);
  if (codec.digest(body) !== digest) return no('内容与文件里的指纹对不上：传坏了，或者被改过，请本人重新导出一份');
  const unpacked = codec.unpack(body, bodyBound);
  if (!unpacked.ok) return no('内容解不开：传坏了，或者被改过，请本人重新导出一份');
  return readBody(migrations.slice(v - 1).reduce((older, migrate) => migrate(older), parseJson(unpacked.value)));
}

function readBody(json: unknown): Result<ResultBody> {
  const parsed = resultBody.safeParse(json);
  if (!parsed.success) return no(`结果里「${whereOf(parsed.error)}」这一项不对，请本人重新导出一份`);
  const { pack, mode, ...rest } = parsed.data;
  if (!isPackId(pack)) return no(`这份结果用的规则包「${pack}」这里没有，请更新软件`);
  if (!isModeId(mode)) return no(`这份结果的模式「${mode}」这里没有，请更新软件`);
  return ok({ ...rest, pack, mode });
}
