import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess } from '../domain/rules/assess.ts';
import { isPackId, packs } from '../domain/profiles/index.ts';
import { readElectionLog } from './election-log.ts';

/** npm run assess -- 文件.json --profile 规则包：把一本日志评一遍，发现写成 JSON。 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'string', default: 'sichuan-2026' } },
});
const [file] = positionals;

if (file === undefined) stop('请写明文件：npm run assess -- 日志.json --profile sichuan-2026');
if (!isPackId(values.profile)) stop(`没有规则包「${values.profile}」；可用的有 ${Object.keys(packs).join('、')}`);

const log = readElectionLog(read(file));
if (!log.ok) stop(`${file} ${log.why}`);
process.stdout.write(`${JSON.stringify(assess(log.value, packs[values.profile]), null, 2)}\n`);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(`读不到文件 ${path}，请看看路径对不对`);
  }
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
