import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { eventSchemas, type ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { eventCodes } from '../../src/simulator/replay/event-codes.ts';
import { packMove, unpackMove, unpackMoves } from '../../src/simulator/replay/moves.ts';
import { readCover, readSteps, writeCover, writeStep } from '../../src/simulator/replay/saved-run.ts';
import { eventFrom, tupleOf } from '../../src/simulator/replay/tuples.ts';
import { moveOfEach, resume, rewind } from '../../src/simulator/run.ts';
import { sessionOf } from '../../src/simulator/session.ts';
import { worldFor } from '../../src/simulator/stage.ts';
import { playAtRandom } from '../support/play-at-random.ts';
import { settingOf } from '../support/settings.ts';

const anyPlay = fc.record({ seed: fc.nat(10_000), luck: fc.nat(), steps: fc.integer({ min: 1, max: 60 }) });

describe('回放', () => {
  test('照步子重演，得到同一场练习；整本日志一次折叠，也是同一份档案', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, luck, steps }) => {
        const setting = settingOf({ seed });
        const world = worldFor(setting);
        const played = playAtRandom(setting, world, steps, luck);
        const moves = sure(unpackMoves(JSON.parse(JSON.stringify(played.moves.map(packMove))) as unknown[]));
        expect(sure(resume(setting, moves, worldFor(setting), 'random'))).toEqual(played);
        expect(sessionOf(played.session.log)).toEqual(played.session);
      }),
      { numRuns: 40 },
    );
  });

  test('从某一步重来：头几步一样，旧的那场不变，说得出从哪里另开', () => {
    const setting = settingOf();
    const world = worldFor(setting);
    const played = playAtRandom(setting, world, 30, 5);
    const again = rewind(played, 10, world, 'again');
    expect(again).toMatchObject({ id: 'again', parent: { run: 'random', after: 10 }, moves: played.moves.slice(0, 10) });
    expect(played.moves.length).toBeGreaterThan(10);
  });

  test('每件事都说得出是第几步做的', () => {
    const setting = settingOf();
    const world = worldFor(setting);
    const played = playAtRandom(setting, world, 25, 3);
    const owner = moveOfEach(played);
    expect(owner).toHaveLength(played.session.log.length);
    expect(owner.filter((move) => move === -1)).toHaveLength(played.past);
    expect(owner.at(-1)).toBe(played.moves.length - 1);
  });
});

describe('短写法', () => {
  test('每种事有一个代码，代码不重复', () => {
    expect(Object.keys(eventCodes).length).toBe(Object.keys(eventSchemas).length);
    expect(new Set(Object.values(eventCodes)).size).toBe(Object.keys(eventCodes).length);
  });

  test('字段的次序与代码是约定：变了就要升级版本、写迁移', () => {
    expect(digestOf(layout)).toMatchInlineSnapshot(`"cf5f93ed09019432"`);
  });

  test('头一版就有的事，代码和字段的位置都没有动：旧的存档和结果文件照样读得出', () => {
    const since = new Set(laterTypes);
    const original = layout
      .filter(([, type]) => !since.has(type))
      .map(([code, type, fields]) => [code, type, fields.slice(0, fields.indexOf('replaces') + 1)]);
    expect(original).toHaveLength(69);
    expect(digestOf(original)).toBe('f286e13a251b7cec');
  });

  test('写了再读，一字不差', () => {
    const event: ElectionEvent = {
      type: 'BallotsIssued',
      on: 100,
      at: 490,
      poll: 'first#1',
      to: 'V1',
      for: ['V1', 'V2'],
      papers: 2,
      proof: 'id-card',
    };
    expect(tupleOf(event)).toEqual([502, 100, 'first#1', 'V1', ['V1', 'V2'], 2, 'id-card', null, 490]);
    expect(eventFrom(tupleOf(event))).toEqual({ ok: true, value: event });
  });

  test.each([
    [7, '不是一件事'],
    [[99999], '不认识的事件代码 99999'],
    [[502, 100, 'first#1', 'X'], '内容不完整或者写法不对（BallotsIssued）'],
    [[501, 100, 'first#1', null, null, 5], '多出了内容（PollOpened）'],
  ])('%j 读不出，说明为什么', (tuple, why) => {
    expect(eventFrom(tuple)).toEqual({ ok: false, why });
  });

  test.each([
    [-1, { ok: true, value: { undo: true } }],
    [600, { ok: true, value: { wait: 600 } }],
    [1440, { ok: false, why: '等到的时刻不对' }],
    ['x', { ok: false, why: '不认识的一步' }],
  ])('一步 %j', (packed, read) => {
    expect(unpackMove(packed)).toEqual(read);
  });
});

describe('存档', () => {
  const setting = settingOf();
  const cover = { setting, rewinds: 0, savedAt: 1, where: '布置会场', isFinished: false };

  test('封面与步子写了再读，一字不差', () => {
    expect(readCover(writeCover(cover))).toEqual({ ok: true, value: cover });
    const steps = [{ move: { wait: 500 }, seconds: 3 }];
    expect(readSteps(steps.map(writeStep))).toEqual({ ok: true, value: steps });
  });

  test.each(['', '{', '{"v":2}', writeCover(cover).replace('sichuan-2026', 'atlantis-1')])(
    '读不出的封面说明为什么：%s',
    (text) => {
      expect(readCover(text)).toEqual({ ok: false, why: expect.any(String) as string });
    },
  );

  test('读不出的一步，说明是第几步', () => {
    expect(readSteps(['[500,3]', '[500]'])).toEqual({ ok: false, why: '第 2 步读不出：没有记下用时' });
  });
});

const layout = Object.entries(eventSchemas).map(
  ([type, { shape }]) => [eventCodes[type as never] as number, type, Object.keys(shape)] as const,
);

/** 头一版以后加的种类 */
const laterTypes = layout.filter(([code]) => isLater(code)).map(([, type]) => type);

function isLater(code: number): boolean {
  const lasts: Readonly<Record<number, number>> = { 0: 6, 1: 101, 2: 204, 3: 303, 4: 411, 5: 514, 6: 608, 7: 708, 9: 905 };
  return code > (lasts[Math.floor(code / 100)] ?? 0);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
