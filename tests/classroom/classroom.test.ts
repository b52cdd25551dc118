import { describe, expect, test } from 'vitest';
import { readAssignment, settingFor, writeAssignment, type Assignment } from '../../src/classroom/assignment.ts';
import { readResult, writeResult, type ResultBody } from '../../src/classroom/result-file.ts';
import { differsFromAssignment, resultOf, verify, type Worlds } from '../../src/classroom/verify.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { codec } from '../../src/features/instructor-desk/codec.ts';
import { worldFor, worldVersion } from '../../src/simulator/stage.ts';
import { playAtRandom } from '../support/play-at-random.ts';
import { settingOf, smallDay } from '../support/settings.ts';

const worlds: Worlds = { version: worldVersion, worldFor };
const assignment: Assignment = {
  format: 'huanjie-xuetang/assignment',
  v: 1,
  id: 'ABCD2345',
  title: '投票日',
  scenario: smallDay,
  pack: 'sichuan-2026',
  mode: 'exam',
  seeds: 'fixed',
  seed: 7,
  passMark: 80,
};

describe('作业', () => {
  test('写了再读，一字不差', () => {
    expect(readAssignment(writeAssignment(assignment))).toEqual({ ok: true, value: assignment });
  });

  test.each([
    ['不是 JSON', 'abc', '这不是作业文件，或者文件不完整，请向教员重新要一份'],
    ['少了及格分', JSON.stringify({ ...assignment, passMark: 101 }), '作业里「passMark」这一项不对，请向教员重新要一份'],
    [
      '没有的规则包',
      JSON.stringify({ ...assignment, pack: 'atlantis-1' }),
      '这份作业要用的规则包「atlantis-1」这里没有，请更新软件',
    ],
    ['没有的模式', JSON.stringify({ ...assignment, mode: 'x' }), '这份作业的模式「x」这里没有，请更新软件'],
    [
      '情景里不认识的事',
      JSON.stringify({ ...assignment, scenario: { ...smallDay, incidents: ['ufo'] } }),
      '作业里「scenario.incidents.0」这一项不对，请向教员重新要一份',
    ],
    ['太大', 'x'.repeat(20001), '这份作业太大了，不像是本软件写的，请向教员重新要一份'],
  ])('%s：说明哪里不对、怎么办', (_, text, why) => {
    expect(readAssignment(text)).toEqual({ ok: false, why });
  });

  test('考核里每个座位、每一次都是另一个村；同一座位同一次永远一样', () => {
    const seeds = ['一排 01', '一排 02'].flatMap((seat) => [1, 2].map((attempt) => settingFor(assignment, seat, attempt).seed));
    expect(new Set(seeds).size).toBe(4);
    expect(settingFor(assignment, '一排 01', 1).seed).toBe(seeds[0]);
  });

  test('不加盐的模式，人人同一个村', () => {
    expect(settingFor({ ...assignment, mode: 'free' }, '一排 01', 1).seed).toBe(7);
    expect(settingFor({ ...assignment, mode: 'free', seeds: 'per-seat' }, '一排 01', 1).seed).not.toBe(7);
  });
});

describe('结果', () => {
  const setting = settingOf({ mode: 'exam' });
  const run = playAtRandom(setting, worldFor(setting), 40, 11);
  const facts = { seconds: run.moves.map(() => 2), rewinds: 0, attempt: 1, assignment: 'ABCD2345', seat: '三排 07' };
  const body = resultOf(run, facts, worlds, codec);
  const file = writeResult(body, codec);

  test('写了再读，重演得一致', () => {
    expect(readResult(file, codec)).toEqual({ ok: true, value: body });
    expect(verify(body, worlds, codec)).toMatchObject({ ok: true, value: { how: 'replayed', differs: [] } });
  });

  test('这一场里确有问题，核对的不是一张白纸', () => {
    expect(sure(verify(body, worlds, codec)).findings.length).toBeGreaterThan(0);
  });

  test('与作业对照：村子、模式是作业给的才算；自己挑的村、别的作业，说得出哪里不一样', () => {
    const due = settingFor(assignment, '三排 07', 1);
    const dutiful = { ...body, seed: due.seed };
    expect(differsFromAssignment(dutiful, assignment)).toEqual([]);
    expect(differsFromAssignment(body, assignment)).toEqual(['村子不是作业给这个座位、这一次的']);
    expect(differsFromAssignment({ ...dutiful, mode: 'guided' }, assignment)).toEqual(['模式与作业不一样']);
    expect(differsFromAssignment({ ...dutiful, scenario: { ...smallDay, incidents: [] } }, assignment)).toEqual([
      '情景与作业不一样',
    ]);
    expect(differsFromAssignment({ ...dutiful, assignment: 'ZZZZ9999' }, assignment)).toEqual([
      '不是这份作业的结果：文件里的作业号是 ZZZZ9999',
    ]);
  });

  test('改了分数：重算的与自报的不一样', () => {
    const forged: ResultBody = { ...body, claimed: { ...body.claimed, points: 100 } };
    const { differs, score } = sure(verify(forged, worlds, codec));
    expect(differs).toEqual([`重算得 ${score.points} 分，文件里写的是 100 分`]);
  });

  test('删了一件违法的事：重演出来的经过不一样', () => {
    expect(sure(verify({ ...body, log: body.log.slice(0, -1) }, worlds, codec)).differs).toContain(
      '记下的经过与重演出来的不一样',
    );
  });

  test('别的版本的外界：仅按记录核对，结论照记录', () => {
    const older = verify({ ...body, world: worldVersion + 1 }, worlds, codec);
    expect(older).toMatchObject({ ok: true, value: { how: 'record-only', differs: [] } });
  });

  test('规则包变过：仅按记录核对', () => {
    expect(verify({ ...body, packDigest: 'x' }, worlds, codec)).toMatchObject({ ok: true, value: { how: 'record-only' } });
  });

  test('步子走不通的，说明在哪一步', () => {
    const stuck = verify({ ...body, moves: [1, ...body.moves] }, worlds, codec);
    expect(stuck).toEqual({ ok: false, why: '照记下的步子重演不下去：第 1 步走不通：这个时刻已经过去了' });
  });

  const outer = JSON.parse(file) as Record<string, unknown>;
  test.each([
    ['不是 JSON', 'hello', '文件不完整，或者不是结果文件，请本人重新导出一份'],
    ['截断了', file.slice(0, 200), '文件不完整，或者不是结果文件，请本人重新导出一份'],
    ['别的软件的', '{"a":1}', '这不是本软件的结果文件'],
    ['更新的版本', JSON.stringify({ ...outer, v: 3 }), '这份结果来自更新的版本（第 3 版），请先更新软件'],
    [
      '手改过',
      JSON.stringify({ ...outer, body: `${String(outer['body'])}A` }),
      '内容与文件里的指纹对不上：传坏了，或者被改过，请本人重新导出一份',
    ],
  ])('%s的文件：说得准', (_, text, why) => {
    expect(readResult(text, codec)).toEqual({ ok: false, why });
  });
});
