import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { currentPackIds, packs, type PackId } from '../../src/domain/profiles/index.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { assess, type Finding } from '../../src/domain/rules/assess.ts';
import { usualOf, type Matter } from '../../src/simulator/agenda/matter.ts';
import { advance, beginRun, type Run, type Setting } from '../../src/simulator/run.ts';
import { scenario } from '../../src/simulator/scenario.ts';
import { hasEnded, worldFor } from '../../src/simulator/stage.ts';
import { playLawfully } from '../support/play-lawfully.ts';
import { isThorough } from '../support/thorough.ts';

/** 平常只走两个种子，全部的在 test:all 里走。 */
const seedsTried = isThorough ? 9 : 2;

function settingOf(pack: PackId, only: { seed?: number; flaws?: string[] } = {}): Setting {
  const file = new URL('../../content/scenarios/challenge.yaml', import.meta.url);
  const { seed = 3, ...changes } = only;
  return { scenario: { ...scenario.parse(parse(readFileSync(file, 'utf8'))), ...changes }, pack, seed, mode: 'guided' };
}

const marks = (findings: readonly Finding[]) => findings.map(({ rule, grade, state }) => `${rule} ${grade} ${state.is}`);
const found = ({ session, pack }: Run) =>
  marks(assess(session.log, packs[pack])).filter((each) => !each.startsWith('reg-age doubt'));

/** 照规矩一天天办，遇到 id 开头的那件桌上的事，选 way 那种办法；选完就停。 */
function choosing(setting: Setting, id: string, way: string): Run {
  const world = worldFor(setting);
  let run = beginRun(setting, world, 'x');
  for (let step = 0; step < 60; step += 1) {
    const matters = world.matters(run.session.record);
    const matter = matters.find((each) => each.id.startsWith(id));
    if (matter !== undefined) return sure(advance(run, { do: actsOf(matter, way) }, world));
    run = sure(advance(run, { do: world.hint(run.session.record) }, world));
  }
  throw new Error(`the table never had ${id}`);
}

function actsOf({ responses }: Matter, way: string) {
  const chosen = responses.find(({ id }) => id === way);
  if (chosen === undefined) throw new Error(`no such way: ${way}`);
  return chosen.acts;
}

/** 桌上 id 开头的那件事 */
function matterIn(run: Run, start: string): Matter | undefined {
  return worldFor(run)
    .matters(run.session.record)
    .find(({ id }) => id.startsWith(start));
}

/** 接着照规矩办到头 */
function finished(run: Run): Run {
  const world = worldFor(run);
  let now = run;
  for (let hint = world.hint(now.session.record); hint.length > 0; hint = world.hint(now.session.record)) {
    const last = hint.at(-1);
    const { record } = now.session;
    const isWait = last?.type === 'TimePassed' && last.on === record.today && last.at !== undefined;
    now = sure(advance(now, isWait ? { wait: Math.max((record.now ?? 0) + 1, last.at ?? 0) } : { do: hint }, world));
  }
  return now;
}

describe.each(currentPackIds)('%s', (pack) => {
  test('指定的种子照规矩走：乡镇宣布无效，重新选举，交接完；除了种下的，没有问题，种下的也了结了', { timeout: 60_000 }, () => {
    for (const seed of (settingOf(pack).scenario.seeds ?? []).slice(0, seedsTried)) {
      const setting = settingOf(pack, { seed });
      const run = playLawfully(setting, worldFor(setting));
      expect(found(run)).toEqual(['count-open breach repaired']);
      expect(run.session.record.polls.get('repeat#1')?.ResultAnnounced).toHaveLength(1);
      expect(run.session.record.PollVoided.map(({ by }) => by)).toEqual(['township']);
      expect(hasEnded(run.session.record, setting.scenario)).toBe(true);
    }
  });

  test('没有种错的，异议不成立：书面说明理由就完了；硬要宣布无效，是剥夺已经选出来的结果', () => {
    const sound = settingOf(pack, { flaws: [] });
    const kept = finished(choosing(sound, 'challenge-', 'keep'));
    expect(found(kept)).toEqual([]);
    expect([...kept.session.record.polls.keys()]).toEqual(['first#1']);
    expect(found(choosing(sound, 'challenge-', 'void'))).toEqual(['void-groundless breach open']);
  });

  test('村委会自己宣布无效：不由它宣布；乡镇再宣布，就改好了', () => {
    const grade = pack === 'hainan-2025' ? 'breach' : 'doubt';
    const wrong = choosing(settingOf(pack), 'challenge-', 'self');
    expect(found(wrong)).toContain(`void-by ${grade} open`);
    const astray = matterIn(wrong, 'void-astray');
    const again = matterIn(wrong, 'repeat-');
    expect(JSON.stringify(again?.says).includes('没有写无效以后怎样办')).toBe(packs[pack].params.afterVoid === null);
    const right = sure(advance(wrong, { do: astray === undefined ? [] : (usualOf(astray)?.acts ?? []) }, worldFor(wrong)));
    expect(found(right)).toContain(`void-by ${grade} repaired`);
  });

  test('异议成立，乡镇却说不成立：三天以后写到县里，县里宣布无效', () => {
    const dismissed = choosing(settingOf(pack), 'challenge-', 'keep');
    expect(found(dismissed)).toEqual(['count-open breach too-late']);
    const { record } = finished(dismissed).session;
    expect(record.ChallengeAppealed).toHaveLength(1);
    expect(record.PollVoided.map(({ by }) => by)).toEqual(['county']);
  });
});

test('四川：选委会口头答复，不算；海南：宣布无效以后照旧交接，不行；四川没有写，不作声', () => {
  expect(found(choosing(settingOf('sichuan-2026'), 'challenge-', 'oral'))).toContain('objection breach open');
  expect(found(choosing(settingOf('hainan-2025'), 'repeat-', 'go-on'))).toContain('redo-invalid breach open');
  expect(found(choosing(settingOf('sichuan-2026'), 'repeat-', 'go-on'))).not.toContain('redo-invalid breach open');
});
