import { expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { calibrationOf } from '../../src/simulator/confidence.ts';
import type { Confidence, Move } from '../../src/simulator/play.ts';
import { advance, beginRun, type Run } from '../../src/simulator/run.ts';
import { worldFor } from '../../src/simulator/stage.ts';
import { playLawfully } from '../support/play-lawfully.ts';
import { settingOf } from '../support/settings.ts';

const setting = settingOf({ seed: 2 });
const world = worldFor(setting);

/** 照规矩做一天，判票照 judge；每个判票的决定都标上同一种把握。 */
function judged(confidence: Confidence, judge: (act: ElectionEvent, nth: number) => ElectionEvent): Run {
  let nth = 0;
  const alter = (acts: readonly ElectionEvent[]) => acts.map((act) => (act.type === 'BallotJudged' ? judge(act, nth++) : act));
  return marked(playLawfully(setting, world, alter), (move) => 'do' in move && move.do[0]?.type === 'BallotJudged', confidence);
}

function marked(run: Run, isMarked: (move: Move, index: number) => boolean, confidence: Confidence): Run {
  const moves = run.moves.map((move, index): Move =>
    'undo' in move || !isMarked(move, index) ? move : { ...move, confidence },
  );
  return moves.reduce((before, move) => sure(advance(before, move, world)), beginRun(setting, world, 'marked'));
}

const calibrate = (run: Run) => calibrationOf(run, assess(run.session.log, packs[run.pack]));

test('没有标过的，什么也不列', () => {
  const { rows, sureButWrong } = calibrate(playLawfully(setting, world));
  expect([rows.map(({ marked: count }) => count), sureButWrong]).toEqual([[0, 0, 0], []]);
});

test('有把握又判对了的，不算错', () => {
  const { rows, sureButWrong } = calibrate(judged('sure', (act) => act));
  expect([rows[0], sureButWrong]).toEqual([{ confidence: 'sure', marked: 5, wrong: 0 }, []]);
});

test('有把握却错了：照条文归在一起，多的在前；猜错的不列', () => {
  const allVoid = (act: ElectionEvent) => ({ ...act, ruling: 'void', voidPosts: [] }) as ElectionEvent;
  const run = judged('sure', allVoid);
  const { rows, sureButWrong } = calibrate(run);
  const wrong = rows[0]?.wrong ?? 0;
  expect(wrong).toBeGreaterThan(0);
  expect(rows[0]?.marked).toBe(5);
  const counts = sureButWrong.map(({ findings }) => findings.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(sureButWrong.every(({ citation, findings }) => findings.every(({ cites }) => cites[0] === citation))).toBe(true);
  expect(new Set(sureButWrong.map(({ citation }) => citation)).size).toBe(sureButWrong.length);
  expect(calibrate(judged('guess', allVoid))).toMatchObject({
    sureButWrong: [],
    rows: [{ marked: 0 }, {}, { marked: 5, wrong }],
  });
});

test('遇事什么也不管，也是一个决定：标了有把握，错了照样列出', () => {
  const start = playLawfully(setting, world);
  const booth = start.moves.findIndex((move) => 'do' in move && move.do.some(({ type }) => type === 'PersonSentOut'));
  const at = start.moves[booth];
  const now = at !== undefined && 'do' in at ? (at.do[0]?.at ?? 0) : 0;
  const closed: ElectionEvent = {
    type: 'PollClosed',
    on: start.session.log[start.past]?.on ?? 0,
    at: now + 1,
    poll: 'first#1',
    voters: 9,
  };
  const moves: readonly Move[] = [...start.moves.slice(0, booth), { wait: now + 1, confidence: 'sure' }, { do: [closed] }];
  const run = moves.reduce((before, move) => sure(advance(before, move, world)), beginRun(setting, world, 'ignored'));
  const { sureButWrong } = calibrate(run);
  expect(sureButWrong.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(['vote-secret']);
});

test('撤回了的决定不算', () => {
  const run = marked(playLawfully(setting, world), (_, index) => index === 0, 'sure');
  const first = run.moves.slice(0, 1);
  const undone = [...first, { undo: true } as const].reduce(
    (before, move) => sure(advance(before, move, world)),
    beginRun(setting, world, 'undone'),
  );
  expect(calibrate(undone).rows[0]).toEqual({ confidence: 'sure', marked: 0, wrong: 0 });
});
