import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { assess } from '../domain/rules/assess.ts';
import { ruleById } from '../domain/rules/index.ts';
import { isPackId, packs, type PackId } from '../domain/profiles/index.ts';
import { spell } from '../domain/terms/text.ts';
import { describe } from '../simulator/describe.ts';
import { titleOf } from '../simulator/election.chart.ts';
import { gradeOf } from '../simulator/grading.ts';
import { nameOf, spellDay, spellMinute } from '../simulator/naming.ts';
import { initialOf } from '../simulator/offers/offer.ts';
import { offersFor } from '../simulator/offers/offers.ts';
import type { Move } from '../simulator/play.ts';
import { advance, beginRun, type Run } from '../simulator/run.ts';
import { scenario as scenarioSchema, type Scenario } from '../simulator/scenario.ts';
import { dilemmaIn, isPollingDayNow, worldFor } from '../simulator/stage.ts';

/** npm run play -- 情景 [--pack 规则包] [--seed 种子]：在终端里演一场。 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: 'string', default: 'sichuan-2026' }, seed: { type: 'string', default: '7' } },
});
const folder = new URL('../../content/scenarios/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));
const setting = {
  scenario: scenarioNamed(positionals[0] ?? ''),
  pack: packNamed(values.pack),
  seed: Number(values.seed),
  mode: 'free',
} as const;
const world = worldFor(setting);
const terminal = createInterface({ input: process.stdin });
const lines = terminal[Symbol.asyncIterator]();
let run = beginRun(setting, world, 'terminal');

for (;;) {
  const answer = await ask(run);
  if (answer === undefined) break;
  const next = advance(run, answer, world);
  if (next.ok) run = next.value;
  else process.stdout.write(`做不成：${next.why}\n`);
}
terminal.close();
report(run);

/** 列出能做的，读一个数字；q 结束，h 照提示做，u 退回，w 往下等。 */
async function ask(current: Run): Promise<Move | undefined> {
  const { record, step } = current.session;
  const now = record.now ?? 0;
  const dilemma = dilemmaIn(record, current.seed);
  const isHall = isPollingDayNow(record, current.scenario, world);
  const choices = !isHall
    ? onTable(current)
    : dilemma
      ? dilemma.responses.map(({ label, acts }): [string, Move] => [label, acts.length > 0 ? { do: acts } : { wait: now + 1 }])
      : offersFor(record)
          .filter(({ whyNot }) => whyNot === undefined)
          .map((offer): [string, Move] => [offer.title, { do: offer.make(initialOf(offer.fields)) }]);
  process.stdout.write(isHall ? `\n${spellMinute(now)} ${titleOf(step)}\n` : `\n${spellDay(record.today)} ${titleOf(step)}\n`);
  if (dilemma) process.stdout.write(`${say(current, dilemma.incident)}。怎么办？\n`);
  choices.forEach(([label], index) => process.stdout.write(`  ${index + 1} ${label}\n`));
  process.stdout.write('数字；w 往下等，h 照提示做，u 退回，q 结束：');
  const typed = await lines.next();
  const line = typed.done === true ? 'q' : typed.value.trim();
  if (line === 'q') return undefined;
  if (line === 'u') return { undo: true };
  if (line === 'w') return isHall ? { wait: Math.min(now + 30, 1439) } : { do: world.nextDays(record) };
  if (line === 'h') return { do: world.hint(record) };
  return choices[Number(line) - 1]?.[1] ?? (isHall ? { wait: now + 1 } : { do: [] });
}

/** 投票日以前、以后：桌上每件事的每种办法是一个数字，先放着的不列。 */
function onTable({ session: { record } }: Run): [string, Move][] {
  return world
    .matters(record)
    .flatMap(({ title, says, responses }) =>
      responses.flatMap(({ label, acts }): [string, Move][] =>
        acts.length === 0 ? [] : [[`${title}：${spell(says, (ref) => nameOf(record, ref))}→ ${label}`, { do: acts }]],
      ),
    );
}

function report(ended: Run): void {
  const findings = assess(ended.session.log, packs[ended.pack]);
  process.stdout.write(`\n得 ${gradeOf(findings).points} 分\n`);
  for (const finding of findings) {
    const says = spell(finding.says, (ref) => nameOf(ended.session.record, ref));
    process.stdout.write(
      `- ${says}（${finding.grade === 'doubt' ? '存疑' : finding.state.is}）。${ruleById(finding.rule).remedy.says}\n`,
    );
  }
}

function say(current: Run, event: Parameters<typeof describe>[0]): string {
  return spell(describe(event), (ref) => nameOf(current.session.record, ref));
}

function scenarioNamed(name: string): Scenario {
  if (!names.includes(name)) stop(`请写明情景：npm run play -- ${names.join(' | ')}`);
  return scenarioSchema.parse(parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
}

function packNamed(name: string): PackId {
  return isPackId(name) ? name : stop(`没有规则包「${name}」；可用的有 ${Object.keys(packs).join('、')}`);
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
