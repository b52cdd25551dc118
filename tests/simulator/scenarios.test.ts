import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { proxiesIn, pollOf, workersOf } from '../../src/domain/engine/poll-facts.ts';
import { decideBy, resultLaw } from '../../src/domain/engine/decide-result.ts';
import type { Leaving } from '../../src/domain/engine/relatives.ts';
import { tallyOf } from '../../src/domain/engine/tally-of.ts';
import { inForce } from '../../src/domain/profiles/profile.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { eventsOf, logOf } from '../../src/domain/engine/log.ts';
import { currentPackIds, packIds, packs } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { faults } from '../../src/domain/villages/faults/index.ts';
import { advance, beginRun, type Run } from '../../src/simulator/run.ts';
import { scenario, type Scenario } from '../../src/simulator/scenario.ts';
import { worldFor } from '../../src/simulator/stage.ts';
import { playLawfully } from '../support/play-lawfully.ts';
import { isThorough } from '../support/thorough.ts';

/** 近亲属那一场平常只走三个种子，全部的在 test:all 里走。 */
const seedsTried = isThorough ? 9 : 3;

const folder = new URL('../../content/scenarios/', import.meta.url);
const scenarios = readdirSync(folder).map((file): Scenario =>
  scenario.parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
);

describe.each(scenarios)('$id', (each) => {
  test('种下的错处都是有的', () => {
    expect(each.flaws.filter((name) => !(name in faults))).toEqual([]);
  });

  test('没有种错的，开演时一处问题也没有；种了错的，开投以后查得出来', () => {
    const setting = { scenario: each, pack: 'sichuan-2026', seed: 11, mode: 'guided' } as const;
    const world = worldFor(setting);
    const opened = beginRun(setting, world, 'x');
    const hasPolled = (opened.session.record.polls.get('first#1')?.PollOpened.length ?? 0) > 0;
    if (each.flaws.length === 0) expect(found(opened)).toEqual([]);
    else if (hasPolled) expect(new Set(found(opened))).toEqual(new Set(musts(each)));
    else expect(new Set(found(opening(opened)))).toEqual(new Set([...musts(each), 'secret-booth']));
  });
});

test('查卷宗那一站：换人、收回委托、张榜，开投以前都补得好', () => {
  const each = scenarios.find(({ id }) => id === 'station-check-files');
  if (each === undefined) throw new Error('no such scenario');
  const setting = { scenario: each, pack: 'sichuan-2026', seed: 11, mode: 'guided' } as const;
  const run = opening(mended(beginRun(setting, worldFor(setting), 'x')));
  expect(found(run)).toEqual([]);
});

describe.each(scenarios.filter(({ id }) => id === 'supplementary'))('$id 指定的种子', (each) => {
  test.each(currentPackIds)('%s：照规矩走，个个都有名额不足、另行选举', (pack) => {
    const rare = (each.seeds ?? []).map((seed) => {
      const setting = { scenario: each, pack, seed, mode: 'guided' } as const;
      const { record } = playLawfully(setting, worldFor(setting)).session;
      return record.polls.get('supplementary#1')?.PollOpened.length ?? 0;
    });
    expect(rare.every((opened) => opened > 0)).toBe(true);
  });
});

const avoiding = packIds.filter((id) => packs[id].params.relatives !== null);

describe.each(avoiding)('一家两人都够了票，%s', (pack) => {
  const each = scenarios.find(({ id }) => id === 'relatives-elected');
  test('每个种子里都有近亲属一起够票；照规矩只留一人，没有问题；两人都宣布，查得出来', () => {
    if (each === undefined) throw new Error('no such scenario');
    const { circle } = packs[pack].params.relatives?.value ?? { circle: [] };
    for (const seed of (each.seeds ?? []).slice(0, seedsTried)) {
      const setting = { scenario: each, pack, seed, mode: 'guided' } as const;
      const lawful = playLawfully(setting, worldFor(setting));
      expect(found(lawful)).toEqual([]);
      const { record } = lawful.session;
      expect(record.polls.get('supplementary#1')?.PollOpened).toHaveLength(1);
      const tally = tallyOf(record, 'first#1', circle);
      const law = { ...resultLaw(inForce(packs[pack])), relatives: { circle, order: ['post', 'votes'] } } as const;
      const [leaving] = tally === undefined ? [] : decideBy(tally, law).leaving;
      if (leaving === undefined) throw new Error(`no relatives won: ${seed}`);
      const both = assess(logOf(bothDeclared(lawful, leaving)), packs[pack]);
      expect(both.map(({ rule }) => rule)).toContain('relative-keep');
    }
  });
});

/** 首次投票公布结果时，两个近亲属都宣布了，没有人声明退出。 */
function bothDeclared({ session }: Run, { person, stays }: Leaving): readonly ElectionEvent[] {
  const acts = eventsOf(session.log).filter(({ type }) => type !== 'ElectedWithdrew');
  const announced = acts.findIndex(({ type }) => type === 'ResultAnnounced');
  return acts.slice(0, announced + 1).flatMap((act) => {
    const isStaying = act.type === 'ElectedDeclared' && act.person === stays;
    return isStaying ? [act, { ...act, person }] : [act];
  });
}

test('从投票日以前演起的，一开场桌上就有事', () => {
  const early = scenarios.filter(({ starts }) => ['preparation', 'registration', 'nomination', 'arrangement'].includes(starts));
  const open = early.map((each) => {
    const setting = { scenario: each, pack: 'hainan-2025', seed: 3, mode: 'guided' } as const;
    const world = worldFor(setting);
    return world.matters(beginRun(setting, world, 'x').session.record).length;
  });
  expect(open.filter((count) => count === 0)).toEqual([]);
});

test('演到公布结果为止的，日志不管交接；演到交接的，管到底', () => {
  const covered = Object.fromEntries(
    scenarios.map((each) => {
      const setting = { scenario: each, pack: 'sichuan-2026', seed: 3, mode: 'guided' } as const;
      const { scope } = beginRun(setting, worldFor(setting), 'x').session.record;
      return [each.id, scope?.covers.includes('handover')];
    }),
  );
  expect(covered).toEqual(Object.fromEntries(scenarios.map(({ id, ends }) => [id, ends === 'handover'])));
});

function musts({ flaws }: Scenario): readonly string[] {
  return Object.entries(faults).flatMap(([id, { must }]) => (flaws.includes(id) ? must : []));
}

/** 眼下还站着的问题 */
function found({ session, pack }: Run): readonly string[] {
  return assess(session.record, packs[pack]).map(({ rule }) => rule);
}

function did(run: Run, ...acts: ElectionEvent[]): Run {
  return sure(advance(run, { do: acts }, worldFor(run)));
}

function opening(run: Run): Run {
  const { record } = run.session;
  return did(run, { type: 'PollOpened', on: record.today, at: 480, poll: 'first#1' });
}

/** 把查出来的一处处补好：会场布置好，近亲属换下，第四份委托收回，名单张榜。 */
function mended(run: Run): Run {
  const { record } = run.session;
  const here = { on: record.today, at: 430, poll: 'first#1' } as const;
  const poll = pollOf(record, 'first#1');
  const busy = new Set(workersOf(poll).map(({ person }) => person));
  const kin = new Set(
    poll.FormalListPublished.flatMap(({ candidates }) =>
      candidates.flatMap(({ person }) => [...(record.kin.get(person)?.keys() ?? [])]),
    ),
  );
  const standing = new Set(poll.FormalListPublished.flatMap(({ candidates }) => candidates.map(({ person }) => person)));
  const free = [...record.roll].find((person) => !busy.has(person) && !kin.has(person) && !standing.has(person));
  const relative = workersOf(poll).find(({ person }) => kin.has(person));
  const held = proxiesIn(poll);
  const over = held.filter(({ holder }) => held.filter((each) => each.holder === holder).length > 3).at(-1);
  if (free === undefined || relative === undefined || over === undefined) throw new Error('nothing to mend');
  return did(
    run,
    { type: 'VenueSetUp', ...here, venue: 'S1', secretBooths: 4, scribeDesk: true },
    { type: 'WorkerReplaced', ...here, from: relative.person, to: free, role: relative.role },
    { type: 'ProxyRevoked', ...here, absentee: over.absentee },
    { type: 'ProxiesPublished', ...here },
  );
}
