import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ok } from '../../domain/engine/result.ts';
import type { Codec } from '../../classroom/result-file.ts';
import { readResult, writeResult } from '../../classroom/result-file.ts';
import { resultOf, verify, type Worlds } from '../../classroom/verify.ts';
import { recordOf } from '../../domain/engine/fold.ts';
import { logOf } from '../../domain/engine/log.ts';
import { countingCase } from '../../domain/drills/counting-hall/counting-case.ts';
import { packs } from '../../domain/profiles/index.ts';
import { assess } from '../../domain/rules/assess.ts';
import { generateVillage } from '../../domain/villages/generate-village.ts';
import { lawfulDay } from '../../simulator/autopilot/days.ts';
import { perform, sessionOf } from '../../simulator/session.ts';
import { decisionsOf } from '../../simulator/decisions.ts';
import type { World } from '../../simulator/play.ts';
import { advance, beginRun, resume, type Run, type Setting } from '../../simulator/run.ts';
import type { Scenario } from '../../simulator/scenario.ts';
import { worldFor, worldVersion } from '../../simulator/stage.ts';
import { whatIf } from '../../simulator/what-if.ts';
import { time } from './stopwatch.ts';

/** 引擎的快慢：一整天的折叠与评判、做一件事、造一个大村、核对两百份结果、换个做法再评。 */
const profile = packs['sichuan-2026'];
const day = lawfulDay({ seed: 7, people: 2350, profile });
const log = logOf(day);
const voters = log.reduce((total, event) => (event.type === 'RollPublished' ? event.registered : total), 0);
process.stdout.write(`一天：登记 ${voters} 人，${log.length} 件事\n`);

time('折叠并评判一整天（眼下的发现）', 20, () => assess(recordOf(log), profile));
time('折叠并评判一整天（连改好的）', 20, () => assess(log, profile));

const session = sessionOf(log);
const act = {
  type: 'DocumentWritten',
  on: session.record.today,
  document: 'D9',
  kind: 'minutes',
  figures: [],
  signedBy: [],
} as const;
time('做一件事，再评一遍', 4, () => {
  const next = perform(session, act);
  return next.ok && assess(next.value.record, profile);
});
time('造一个 3000 人的村', 60, () => generateVillage({ seed: 9, people: 3000 }), 20);

const codec: Codec = {
  pack: (text) => deflateRawSync(text).toString('base64'),
  unpack: (code) => ok(inflateRawSync(Buffer.from(code, 'base64')).toString('utf8')),
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};
const worlds: Worlds = { version: worldVersion, worldFor };
const scenario: Scenario = {
  id: 'bench',
  title: '投票日',
  aim: '量快慢用的',
  level: 'village-workers',
  minutes: 30,
  village: '青石桥村',
  people: 420,
  starts: 'setting-up',
  ends: 'announced',
  incidents: ['voter-without-card', 'phone-proxy', 'husband-writes', 'cigarettes', 'early-close'],
  oddPerMille: 45,
  flaws: [],
};
const great: Setting = { scenario: { ...scenario, people: 2350 }, pack: 'sichuan-2026', mode: 'free', seed: 7 };
const greatWorld = worldFor(great);
const greatDay = playedDay(great, greatWorld);
const judgedDay = { run: greatDay, findings: assess(greatDay.session.log, profile) };
const opening = decisionsOf(greatDay.moves).find(({ acts }) => acts.some(({ type }) => type === 'PollOpened'));
if (opening === undefined) throw new Error('the day never began');
const { move } = opening;
process.stdout.write(`大村的一天：登记 ${greatDay.session.record.roll.size} 人，${greatDay.session.log.length} 件事\n`);
time('要是换个做法：换成照规矩的，后来的照原样接上，再评一遍', 50, () => whatIf(judgedDay, greatWorld, move, 'lawful'));
time('从头重演这一天（换个做法不用它）', 50, () => resume(great, greatDay.moves, greatWorld, 'again'), 10);

const files = Array.from({ length: 200 }, (_, seed) => fileOf({ scenario, pack: 'sichuan-2026', mode: 'exam', seed }));
time('核对 200 份结果', 2000, () => files.map((file) => verifyFile(file)), 3);

function verifyFile(file: string) {
  const body = readResult(file, codec);
  return body.ok && verify(body.value, worlds, codec);
}

/** 照提示走完一天，写成结果文件。 */
function fileOf(setting: Setting): string {
  const run = playedDay(setting, worldFor(setting));
  return writeResult(resultOf(run, { seconds: run.moves.map(() => 3), rewinds: 0, attempt: 1 }, worlds, codec), codec);
}

function playedDay(setting: Setting, world: World): Run {
  let run: Run = beginRun(setting, world, 'bench');
  for (let step = 0; step < 200 && run.session.record.today === run.session.log.at(-1)?.on; step++) {
    const hint = world.hint(run.session.record);
    const now = run.session.record.now ?? 0;
    const isWaiting =
      hint[0] === undefined || ['BallotsIssued', 'TimePassed', 'IssueRefused', 'VoterCame'].includes(hint[0].type);
    const next = advance(run, isWaiting && now < 960 ? { wait: 960 } : { do: hint }, world);
    if (!next.ok || hint.length === 0) break;
    run = next.value;
  }
  return run;
}

let hall = 0;
time('造一例 120 张票的计票（疑难）', 50, () => countingCase({ seed: ++hall, pack: 'sichuan-2026', size: 120, level: 'hard' }));
