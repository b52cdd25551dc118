/*
 * npm test：类型、格式、单元、构建、浏览器、旧浏览器，依次跑完，最后一行是总数；查格式与查类型各用一个核，同时跑。
 * 一步不过，别的照跑，一次看全；只有构建不过，才不试浏览器。--all 连同全部旧浏览器（先运行 npm run old-browsers）。
 */
import { spawn, spawnSync } from 'node:child_process';
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
  { script: 'build' },
  { script: 'e2e', report: 'reports/e2e.json', needsBuild: true },
  { script: 'smoke', report: 'reports/smoke.json', needsBuild: true },
];

if (process.argv.includes('--all')) Object.assign(process.env, { OLD_BROWSERS: 'all', TEST_ALL: '1' });

const finished = new Map<string, FinishedStep>();
const lint = beside('lint');
for (const step of steps) {
  const isPossible = step.needsBuild === undefined || finished.get('build')?.succeeded === true;
  finished.set(step.script, isPossible ? run(step) : { succeeded: false });
  if (step.script === 'types') finished.set('lint', await lint());
}

const failed = [...finished].filter(([, { succeeded }]) => !succeeded).map(([script]) => script);
if (failed.length > 0) console.log(`\n没有通过：${failed.map((script) => `npm run ${script}`).join('，')}`);
const summary = summaryOf([...finished.values()]);
console.log(`\n${summaryLine(summary)}`);
process.exitCode = summary.failed === 0 ? 0 : 1;

function run({ script, report }: Step): FinishedStep {
  console.log(`\n── npm run ${script}`);
  if (report !== undefined) rmSync(report, { force: true });
  // Playwright 的报告写在它的配置里，Vitest 的在这里。
  const flags =
    report === undefined || script === 'e2e'
      ? []
      : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...flags], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const succeeded = status === 0;
  if (report === undefined) return { succeeded };
  if (!existsSync(report)) return { succeeded: false };
  return { succeeded, report: JSON.parse(readFileSync(report, 'utf8')) };
}

/** 在旁边跑一步：说的话先存着，等它跑完再一起印出来，不与别的混在一起。 */
function beside(script: string): () => Promise<FinishedStep> {
  const folder = mkdtempSync(join(tmpdir(), 'huanjie-'));
  const said = join(folder, script);
  const output = openSync(said, 'w');
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return async () => {
    const status = await ended;
    closeSync(output);
    console.log(`\n── npm run ${script}\n${readFileSync(said, 'utf8')}`);
    rmSync(folder, { recursive: true });
    return { succeeded: status === 0 };
  };
}
