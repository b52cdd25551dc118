import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '../../src/domain/engine/collections.ts';
import type { ElectionEvent, ElectionLog } from '../../src/domain/engine/events/index.ts';
import { worldEvents } from '../../src/domain/engine/events/origin.ts';
import { recordOf } from '../../src/domain/engine/fold.ts';
import { eventsOf, logOf } from '../../src/domain/engine/log.ts';
import { pollOf } from '../../src/domain/engine/poll-facts.ts';
import { ballotsRecovered } from '../../src/domain/engine/tally.ts';
import { currentPackIds, packs } from '../../src/domain/profiles/index.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { assess, type Finding } from '../../src/domain/rules/assess.ts';
import { kindOf, type PollKind } from '../../src/domain/terms/ids.ts';
import { carelessDay, fastForward, lawfulDay, surroundingsFor } from '../../src/simulator/autopilot/days.ts';
import { newSession, performAll } from '../../src/simulator/session.ts';
import { pendingIncident, responsesTo } from '../../src/simulator/world/responses.ts';
import { isThorough } from '../support/thorough.ts';

const { 'sichuan-2026': sichuan, 'hainan-2025': hainan } = packs;
const anyPlan = fc.record({ seed: fc.nat(), people: fc.integer({ min: 60, max: 300 }) });
const days = isThorough ? '一百' : '四十';
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe.each(currentPackIds.map((id) => packs[id]))('$title', (profile) => {
  test(`${days}个合法的投票日，一处问题也没有，每件事都做得到`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const acts = lawfulDay({ ...plan, profile });
        expect(said(acts, profile)).toEqual([]);
        expect(performAll(newSession, acts)).toMatchObject({ ok: true });
      }),
      { numRuns: isThorough ? 100 : 40 },
    );
  });

  test('一千五百人的村也一样', () => {
    expect(said(lawfulDay({ seed: 11, people: 1500, profile }), profile)).toEqual([]);
  });
});

test('同样的设想办出同样的一天', () => {
  const plan = { seed: 5, people: 90, profile: sichuan };
  expect(lawfulDay(plan)).toEqual(lawfulDay(plan));
  expect(carelessDay(plan)).toEqual(carelessDay(plan));
});

test('合法的日子里也有再次投票、另行选举，也有名额暂缺的', () => {
  const logs = [...seeds, 44, 50, 51].map((seed) => lawfulDay({ seed, people: 60 + seed, profile: sichuan }));
  const kinds = logs.flatMap((acts) =>
    acts.flatMap((act): PollKind[] => (act.type === 'PollOpened' ? [kindOf(act.poll)] : [])),
  );
  expect(new Set(kinds)).toEqual(new Set(['first', 'revote', 'supplementary']));
  expect(logs.some((acts) => acts.some(({ type }) => type === 'TieResolved'))).toBe(true);
  expect(logs.some((acts) => acts.some(({ type }) => type === 'SeatsLeftVacant'))).toBe(true);
});

test('马虎的日子件件做得到，也常出问题；各种规则都碰得着', { timeout: 60_000 }, () => {
  const found = seeds.map((seed) => {
    const acts = carelessDay({ seed, people: 120, profile: sichuan });
    expect(performAll(newSession, acts)).toMatchObject({ ok: true });
    return assess(logOf(acts), sichuan).map(({ rule }) => rule);
  });
  expect(found.filter((rules) => rules.length > 0).length).toBeGreaterThan(35);
  expect(new Set(found.flat()).size).toBeGreaterThan(15);
});

test('从合法的一天里任何一处接着办，仍然一处问题也没有', () => {
  const around = surroundingsFor({ seed: 12, people: 100, profile: sichuan });
  const whole = logOf(lawfulDay({ seed: 12, people: 100, profile: sichuan }));
  const begun = whole.findIndex(({ type }) => type === 'FormalListPublished');
  const cuts = whole.filter((event, at) => at > begun + 40 && !worldEvents.has(event.type)).filter((_, nth) => nth % 5 === 0);
  for (const { seq } of cuts) {
    const continued = fastForward(around, whole.slice(0, seq - 1), 'lawful');
    expect([seq, said(eventsOf(continued), sichuan)]).toEqual([seq, []]);
  }
});

test('停在说好的那一刻', () => {
  const around = surroundingsFor({ seed: 4, people: 100, profile: sichuan });
  const log = fastForward(around, started(around), 'lawful', (record) => pollOf(record, 'first#1').PollClosed.length > 0);
  expect(log.at(-1)?.type).toBe('PollClosed');
});

test('每件会遇上的事都有三四种办法，有的一点问题没有，有的出问题', { timeout: 60_000 }, () => {
  const met = new Map<string, Set<boolean>>();
  for (const seed of [4, 12, 21]) {
    const around = surroundingsFor({ seed, people: 150, profile: sichuan });
    for (const until of incidentsOf(around)) {
      const { type } = pendingIncident(recordOf(until)) ?? { type: 'none' };
      const responses = responsesTo(recordOf(until));
      expect([2, 3, 4]).toContain(responses.length);
      expect(new Set(responses.map(({ label }) => label)).size).toBe(responses.length);
      for (const { acts } of responses) {
        const clean = said(eventsOf(fastForward(around, answered(until, acts), 'lawful')), sichuan).length === 0;
        met.set(type, (met.get(type) ?? new Set()).add(clean));
      }
    }
  }
  expect([...met.keys()].filter((type) => !met.get(type)?.has(true))).toEqual([]);
  expect([...met.keys()].filter((type) => !met.get(type)?.has(false))).toEqual(['PowerRestored']);
  expect(new Set(met.keys())).toEqual(
    new Set(['VoterCame', 'BoothEntered', 'GiftOffered', 'ClosingPressed', 'PowerFailed', 'PowerRestored']),
  );
});

test('没带证的人取了证回来，照常领票', () => {
  const { BallotsIssued, IssueRefused } = pollOf(
    recordOf(logOf(lawfulDay({ seed: 12, people: 200, profile: sichuan }))),
    'first#1',
  );
  const [refused] = IssueRefused;
  expect(refused).toMatchObject({ proof: 'none', ground: 'no-proof' });
  const issued = BallotsIssued.find(({ to }) => to === refused?.to);
  expect(issued).toMatchObject({ proof: 'voter-card', papers: 1 });
  expect((issued?.at ?? 0) - (refused?.at ?? 0)).toBe(40);
});

test('只认选民证的地方，拿身份证来的请回去取；都认的地方照发', () => {
  const proofsUnder = (profile: Profile) => {
    const acts = lawfulDay({ seed: 12, people: 200, profile });
    return new Set(acts.flatMap((act) => (act.type === 'BallotsIssued' ? [act.proof] : [])));
  };
  expect(proofsUnder(sichuan)).toEqual(new Set(['voter-card', 'id-card']));
  expect(proofsUnder(hainan)).toEqual(new Set(['voter-card']));
});

test('停电暂停的时候没有人领票', () => {
  const acts = lawfulDay({ seed: 12, people: 300, profile: sichuan });
  const at = (type: ElectionEvent['type']) => acts.findIndex((act) => act.type === type);
  const between = acts.slice(at('VotingSuspended') + 1, at('VotingResumed'));
  expect(between.map(({ type }) => type)).toEqual(['PowerRestored']);
});

test('伪造的票另行封存，收回的不多于发出的', () => {
  const record = recordOf(logOf(lawfulDay({ seed: 12, people: 300, profile: sichuan })));
  const poll = pollOf(record, 'first#1');
  const forged = poll.PaperFound.filter(({ face }) => face.stock === 'forged').map(({ paper }) => paper);
  expect(forged).toHaveLength(2);
  const rulings = poll.BallotJudged.filter(({ paper }) => forged.includes(paper)).map(({ ruling }) => ruling);
  expect(rulings).toEqual(['set-aside', 'set-aside']);
  expect(ballotsRecovered(poll)).toBeLessThanOrEqual(sum(poll.BallotsIssued, ({ papers }) => papers));
});

function said(acts: readonly ElectionEvent[], profile: Profile): readonly string[] {
  return assess(logOf(acts), profile)
    .filter((finding) => !isOpenQuestion(finding, profile))
    .map(({ rule, grade, says }) => `${rule} ${grade} ${JSON.stringify(says)}`);
}

/** 只写应当有妇女、没有写怎样保证的规则包：照规矩办也可能一名妇女都没有选上，规则只提示。 */
function isOpenQuestion({ rule, grade }: Finding, { params }: Profile): boolean {
  return rule === 'woman-guarantee' && grade === 'doubt' && params.womanMember?.value === 'must-have';
}

type Around = ReturnType<typeof surroundingsFor>;

/** 投票日一早的日志 */
function started({ village, profile }: Around): ElectionLog {
  const day = lawfulDay({ seed: village.seed, people: village.people.length, profile });
  return logOf(
    day.slice(
      0,
      day.findIndex(({ type }) => type === 'BoxInspected'),
    ),
  );
}

/** 每遇上一件事，就停在那里的一本日志 */
function incidentsOf(around: Around): readonly ElectionLog[] {
  const logs: ElectionLog[] = [];
  for (let log = started(around); ;) {
    const from = log.length;
    log = fastForward(
      around,
      log,
      'lawful',
      (record) => record.types.length - 1 > from && pendingIncident(record) !== undefined,
    );
    if (pendingIncident(recordOf(log)) === undefined) return logs;
    logs.push(log);
  }
}

/** 照一种办法应对；什么也不做的，时间过去一分钟。 */
function answered(log: ElectionLog, acts: readonly ElectionEvent[]): ElectionLog {
  const { today, now } = recordOf(log);
  const passed: ElectionEvent = { type: 'TimePassed', on: today, at: (now ?? 0) + 1 };
  return logOf([...eventsOf(log), ...(acts.length > 0 ? acts : [passed])]);
}
