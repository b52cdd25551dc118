import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readResult, writeResult } from '../../src/classroom/result-file.ts';
import { resultOf, verify, type Worlds } from '../../src/classroom/verify.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { z } from '../../src/domain/terms/schema.ts';
import { codec } from '../../src/features/instructor-desk/codec.ts';
import type { Move } from '../../src/simulator/play.ts';
import { packMove, unpackMoves } from '../../src/simulator/replay/moves.ts';
import { readCover, readSteps, writeStep } from '../../src/simulator/replay/saved-run.ts';
import { advance, beginRun, resume } from '../../src/simulator/run.ts';
import { worldFor, worldVersion } from '../../src/simulator/stage.ts';

/** 头一版写下的一份结果和同一场的存档，步子上没有记号；照原样留着，永不重写。 */
const golden = z
  .strictObject({ result: z.string(), cover: z.string(), steps: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL('golden/first-version.json', import.meta.url), 'utf8')));
const worlds: Worlds = { version: worldVersion, worldFor };

describe('头一版的存档和结果', () => {
  test('存档读得出，接着做得下去，步子上没有多出记号', () => {
    const { setting } = sure(readCover(golden.cover));
    const moves = sure(readSteps(golden.steps)).map(({ move }) => move);
    expect(moves).toHaveLength(28);
    expect(moves.filter((move) => 'confidence' in move || 'asked' in move)).toEqual([]);
    expect(sure(resume(setting, moves, worldFor(setting), 'old')).moves).toEqual(moves);
  });

  test('结果读得出、核对得了：外界和规则包都变了，仅按记录核对，没有一处不同', () => {
    const body = sure(readResult(golden.result, codec));
    expect(body.moves).toEqual(sure(readSteps(golden.steps)).map(({ move }) => packMove(move)));
    expect(sure(verify(body, worlds, codec))).toMatchObject({ how: 'record-only', differs: [] });
  });
});

describe('步子上的记号', () => {
  const { setting } = sure(readCover(golden.cover));
  const old = sure(readSteps(golden.steps)).map(({ move }) => move);
  const marked = old.map((move, index): Move =>
    'undo' in move
      ? move
      : {
          ...move,
          confidence: (['sure', 'unsure', 'guess'] as const)[index % 3] ?? 'sure',
          ...(index % 2 === 0 && { asked: true }),
        },
  );

  test('存档里写了再读，一字不差；没有标的，写法与头一版一样', () => {
    const steps = marked.map((move) => ({ move, seconds: 1 }));
    expect(sure(readSteps(steps.map(writeStep)))).toEqual(steps);
    expect(packMove({ wait: 500 })).toBe(500);
    expect(packMove({ wait: 500, confidence: 'guess', asked: true })).toEqual([7, 500]);
  });

  test('外界不看记号：做出来的日志一样；结果文件带着它，照样核对得一致', () => {
    const world = worldFor(setting);
    const run = marked.reduce((before, move) => sure(advance(before, move, world)), beginRun(setting, world, 'marked'));
    expect(run.session.log).toEqual(sure(resume(setting, old, world, 'old')).session.log);
    const file = writeResult(resultOf(run, { seconds: marked.map(() => 1), rewinds: 0, attempt: 1 }, worlds, codec), codec);
    const body = sure(readResult(file, codec));
    expect(sure(unpackMoves(body.moves))).toEqual(marked);
    expect(sure(verify(body, worlds, codec))).toMatchObject({ how: 'replayed', differs: [] });
  });

  test.each([[[0, 500]], [[8, 500]], [[1.5, 500]], [[1]], [[1, -1]], [[1, [1, 500]]], [[1, 500, 2]]])('%j 读不出', (packed) => {
    expect(unpackMoves([packed])).toEqual({ ok: false, why: expect.stringContaining('第 1 步：') as string });
  });
});
