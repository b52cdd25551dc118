/*
 * npm test：类型、格式、单元、构建、浏览器、旧浏览器，跑完，最后一行是总数。
 * 查类型、查格式、构建都只用一个核：查类型、跑单元的时候，格式和构建依次在旁边跑。
 * 一步不过，别的照跑，一次看全；只有构建不过，才不试浏览器。--all 连同全部旧浏览器（先运行 npm run old-browsers）。
 */
import { spawn, type StdioOptions } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summaryLine, summaryOf, type FinishedStep } from './test-summary.ts';

interface Step {
  readonly script: string;
  readonly report?: string;
  readonly needsBuild?: true;
}

const steps: readonly Step[] = [
  { script: 'types' },
  { script: 'unit', report: 'reports/unit.json' },
  { script: 'e2e', report: 'reports/e2e.json', needsBuild: true },
  { script: 'smoke', report: 'reports/smoke.json', needsBuild: true },
];

if (process.argv.includes('--all')) Object.assign(process.env, { OLD_BROWSERS: 'all', TEST_ALL: '1' });

const finished = new Map<string, FinishedStep>();
const aside = inTurnAside(['lint', 'build']);
for (const step of steps) {
  if (step.needsBuild && !finished.has('build')) for (const [script, done] of await aside()) finished.set(script, done);
  const isPossible = step.needsBuild === undefined || finished.get('build')?.succeeded === true;
  finished.set(step.script, isPossible ? await run(step) : { succeeded: false });
}

const failed = [...finished].filter(([, { succeeded }]) => !succeeded).map(([script]) => script);
if (failed.length > 0) console.log(`\n没有通过：${failed.map((script) => `npm run ${script}`).join('，')}`);
const summary = summaryOf([...finished.values()]);
console.log(`\n${summaryLine(summary)}`);
process.exitCode = summary.failed === 0 ? 0 : 1;

async function run({ script, report }: Step): Promise<FinishedStep> {
  console.log(`\n── npm run ${script}`);
  if (report !== undefined) rmSync(report, { force: true });
  // Playwright 的报告写在它的配置里，Vitest 的在这里。
  const flags =
    report === undefined || script === 'e2e'
      ? []
      : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = (await statusOf(script, flags, 'inherit')) === 0;
  if (report === undefined) return { succeeded };
  if (!existsSync(report)) return { succeeded: false };
  return { succeeded, report: JSON.parse(readFileSync(report, 'utf8')) };
}

/** 在旁边依次跑几步；说的话先存着，来取的时候等它们跑完，一起印出来，不与别的混在一起。 */
function inTurnAside(scripts: readonly string[]): () => Promise<ReadonlyMap<string, FinishedStep>> {
  const folder = mkdtempSync(join(tmpdir(), 'huanjie-'));
  const all = (async () => {
    const done = new Map<string, FinishedStep>();
    for (const script of scripts) {
      const output = openSync(join(folder, script), 'w');
      done.set(script, { succeeded: (await statusOf(script, [], ['ignore', output, output])) === 0 });
      closeSync(output);
    }
    return done;
  })();
  return async () => {
    const done = await all;
    for (const script of scripts) console.log(`\n── npm run ${script}\n${readFileSync(join(folder, script), 'utf8')}`);
    rmSync(folder, { recursive: true });
    return done;
  };
}

function statusOf(script: string, flags: readonly string[], stdio: StdioOptions): Promise<number | null> {
  const child = spawn('npm', ['run', '--silent', script, ...flags], { stdio, shell: process.platform === 'win32' });
  return new Promise((resolve) => child.on('close', resolve));
}
