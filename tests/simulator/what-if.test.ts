import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ElectionEvent, EventType } from '../../src/domain/engine/events/index.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { decisionsOf } from '../../src/simulator/decisions.ts';
import type { JudgedRun, Run } from '../../src/simulator/run.ts';
import { worldFor } from '../../src/simulator/stage.ts';
import { whatIf, type WhatIf } from '../../src/simulator/what-if.ts';
import { playAtRandom } from '../support/play-at-random.ts';
import { playLawfully, type Alter } from '../support/play-lawfully.ts';
import { settingOf } from '../support/settings.ts';
import { closedAt, isRefusal, issuedUnseen, openedAt, refusal } from '../support/slips.ts';

const setting = settingOf({ seed: 2 });
const world = worldFor(setting);
const rules = (findings: WhatIf['vanished']) => findings.map(({ rule }) => rule);
const judged = (run: Run): JudgedRun => ({ run, findings: assess(run.session.log, packs[run.pack]) });
const breachesIn = (run: Run) => rules(judged(run).findings);

function moveThatDid(run: Run, is: (act: ElectionEvent) => boolean): number {
  const found = decisionsOf(run.moves).find(({ acts }) => acts.some(is));
  if (found === undefined) throw new Error('nobody did it');
  return found.move;
}

/** 照规矩做一天，只有一种事照 slip 走样。 */
function slipped(slip: Alter): Run {
  return playLawfully(setting, world, slip);
}

const wrongly =
  <Type extends EventType>(type: Type, facts: Partial<Extract<ElectionEvent, { type: Type }>>): Alter =>
  (acts) =>
    acts.map((act) => (act.type === type ? { ...act, ...facts } : act));

describe('要是换个做法', () => {
  test('换成原来的几件，一处也不变：随手玩的许多场，每一个决定都试', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(), (seed, luck) => {
        const some = settingOf({ seed });
        const around = worldFor(some);
        const run = playAtRandom(some, around, 30, luck);
        for (const { move, acts } of decisionsOf(run.moves)) {
          const same = whatIf(judged(run), around, move, acts);
          expect([same.vanished, same.appeared, same.stuck]).toEqual([[], [], undefined]);
          expect(rules(same.stayed)).toEqual(breachesIn(run));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('同样的改法，得出的一字不差；原来那一场不变', () => {
    const run = playAtRandom(setting, world, 60, 4);
    const before = JSON.stringify([run.moves, run.session.log]);
    for (const { move } of decisionsOf(run.moves).slice(0, 8)) {
      expect(whatIf(judged(run), world, move, 'lawful')).toEqual(whatIf(judged(run), world, move, 'lawful'));
      expect(whatIf(judged(run), world, move, 'left-out')).toEqual(whatIf(judged(run), world, move, 'left-out'));
    }
    expect(JSON.stringify([run.moves, run.session.log])).toBe(before);
  });

  test('多做的一件错事，不做它，正好少它那一处：哪个村、拒的是谁，都一样', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(40), (seed, nth) => {
        const some = settingOf({ seed });
        const around = worldFor(some);
        fc.pre(breachesIn(playLawfully(some, around)).length === 0);
        const run = playLawfully(some, around, (acts, record) =>
          acts.flatMap((act) =>
            act.type === 'PollClosed' && act.poll === 'first#1' ? [refusal(record, act.at, nth), act] : [act],
          ),
        );
        const result = whatIf(judged(run), around, moveThatDid(run, isRefusal), 'left-out');
        expect([rules(result.vanished), result.appeared, result.stayed, result.stuck]).toEqual([
          ['issue-wrongly-refused'],
          [],
          [],
          undefined,
        ]);
      }),
      { numRuns: 15 },
    );
  });

  test.each<[EventType, Alter, string]>([
    ['VenueSetUp', wrongly('VenueSetUp', { secretBooths: 0 }), 'secret-booth'],
    ['PollOpened', wrongly('PollOpened', { at: 430 }), 'vote-start'],
    ['BoxOpened', wrongly('BoxOpened', { inPublic: false }), 'box-collect'],
    ['BallotsSealed', wrongly('BallotsSealed', { onSpot: false }), 'ballot-seal'],
  ])('%s 做错了，换成照规矩做的，正好少那一处，后来的都接得上', (type, slip, rule) => {
    const run = slipped(slip);
    expect(breachesIn(run)).toContain(rule);
    const first = moveThatDid(run, (act) => act.type === type);
    const result = whatIf(judged(run), world, first, 'lawful');
    expect(result.instead.map((act) => act.type)).toEqual([type]);
    expect([rules(result.vanished).slice(0, 1), result.appeared, result.stuck]).toEqual([[rule], [], undefined]);
  });

  test('没有验箱就开始投票：照规矩的，先验箱，再照公告的时间开始', () => {
    const run = slipped((acts) => acts.map((act) => (act.type === 'BoxInspected' ? openedAt(act, 470) : act)));
    const result = whatIf(
      judged(run),
      world,
      moveThatDid(run, ({ type }) => type === 'PollOpened'),
      'lawful',
    );
    expect(result.instead.map(({ type, at }) => [type, at])).toEqual([
      ['BoxInspected', 470],
      ['PollOpened', 480],
    ]);
    expect([rules(result.vanished).sort(), result.appeared]).toEqual([breachesIn(run).sort(), []]);
    expect(breachesIn(run)).toContain('vote-start');
  });

  test('不宣布开始，后来的票就发不出：说明是哪件、为什么，前后都只评到那里', () => {
    const run = slipped((acts) => acts);
    const result = whatIf(
      judged(run),
      world,
      moveThatDid(run, ({ type }) => type === 'PollOpened'),
      'left-out',
    );
    expect(result.stuck).toMatchObject({ event: { type: 'BallotsIssued' }, why: '投票还没有开始' });
    expect([result.vanished, result.stayed]).toEqual([[], []]);
  });

  test('该请人出去，却提前截止：照规矩的只请人出去，两处问题都没有了', () => {
    const run = slipped((acts, record) =>
      record.now === 594 && acts[0]?.type === 'PersonSentOut' ? [closedAt(record.today, 594)] : acts,
    );
    const result = whatIf(
      judged(run),
      world,
      moveThatDid(run, ({ type }) => type === 'PollClosed'),
      'lawful',
    );
    expect(result.instead.map(({ type }) => type)).toEqual(['PersonSentOut']);
    expect([rules(result.vanished), result.appeared, result.stayed]).toEqual([['vote-secret', 'vote-window'], [], []]);
  });

  test('发出的票变了，后来数的票不能照原样：比到那里为止，不把账对不上算作做错', () => {
    const run = slipped((acts) => acts.map((act) => (act.type === 'IssueRefused' ? issuedUnseen(act) : act)));
    const result = whatIf(
      judged(run),
      world,
      moveThatDid(run, (act) => act.type === 'BallotsIssued' && act.proof === 'none'),
      'lawful',
    );
    expect(result.instead.map(({ type }) => type)).toEqual(['IssueRefused']);
    expect(result.stuck).toMatchObject({
      event: { type: 'UnusedDestroyed' },
      why: expect.stringContaining('跟着变') as string,
    });
    expect([rules(result.vanished), result.appeared]).toEqual([['issue-by-id'], []]);
  });

  test('判错的一张换成照规矩判，比到填计票单为止', () => {
    const allVoid = wrongly('BallotJudged', { ruling: 'void', voidPosts: [] });
    const run = slipped(allVoid);
    const result = whatIf(
      judged(run),
      world,
      moveThatDid(run, (act) => act.type === 'BallotJudged' && act.paper === 'T2'),
      'lawful',
    );
    expect(result.stuck).toMatchObject({ event: { type: 'BoxCounted' } });
    expect([rules(result.vanished), result.appeared]).toEqual([['ballot-wrongly-voided'], []]);
  });

  test('不是自己做的、已经撤回的一步，抛错', () => {
    expect(() => whatIf(judged(slipped((acts) => acts)), world, 9999, 'left-out')).toThrow('9999');
  });
});
