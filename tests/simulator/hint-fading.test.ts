import { expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { hintStageOf, type HintStage } from '../../src/simulator/hint-fading.ts';
import type { Move } from '../../src/simulator/play.ts';
import { advance, beginRun, resume, type Run } from '../../src/simulator/run.ts';
import { worldFor } from '../../src/simulator/stage.ts';
import { playLawfully } from '../support/play-lawfully.ts';
import { settingOf } from '../support/settings.ts';

const setting = settingOf({ seed: 2, mode: 'guided' });
const world = worldFor(setting);
const lawful = playLawfully(setting, world);
const first = lawful.moves.findIndex(isJudging);
const judgings = lawful.moves.filter(isJudging);

function isJudging(move: Move): boolean {
  return 'do' in move && move.do[0]?.type === 'BallotJudged';
}

const stageIn = (run: Run) => hintStageOf(run, assess(run.session.log, packs[run.pack]), 'BallotJudged');

/** 走到判票以前，再走这几步，每走一步看一眼判票的提示给到多少。 */
function stagesAlong(moves: readonly (Move | undefined)[]): readonly HintStage[] {
  let run = lawful.moves
    .slice(0, first)
    .reduce((before, move) => sure(advance(before, move, world)), beginRun(setting, world, 'x'));
  return [
    stageIn(run),
    ...moves.map((move) => {
      if (move === undefined) throw new Error('not enough ballots to judge');
      run = sure(advance(run, move, world));
      return stageIn(run);
    }),
  ];
}

const asked = (move: Move | undefined): Move => ({ ...(move as Extract<Move, { do: unknown }>), asked: true });
const wrong = (move: Move | undefined): Move => ({
  do: (move as Extract<Move, { do: readonly ElectionEvent[] }>).do.map((act) =>
    act.type === 'BallotJudged' ? { ...act, ruling: act.ruling === 'void' ? 'valid' : 'void', voidPosts: [] } : act,
  ),
});

test('合规地做一回少给一层，给到不问不说为止', () => {
  expect(stagesAlong(judgings)).toEqual(['worked', 'faded', 'free', 'free', 'free', 'free']);
});

test('要了提示才做成的，不少给', () => {
  const [a, b, c] = judgings;
  expect(stagesAlong([a, asked(b), asked(c)])).toEqual(['worked', 'faded', 'faded', 'faded']);
});

test('做错一回退一层，从头一层错起还是头一层', () => {
  const [a, b, c, d] = judgings;
  expect(stagesAlong([wrong(b)])).toEqual(['worked', 'worked']);
  expect(stagesAlong([a, b, wrong(c), d])).toEqual(['worked', 'faded', 'free', 'faded', 'free']);
});

test('做错了又撤回，不算做过', () => {
  const [a, b] = judgings;
  expect(stagesAlong([a, wrong(b), { undo: true }])).toEqual(['worked', 'faded', 'worked', 'faded']);
});

test('别的事不影响这一种；刷新以后照步子重演，给到的一样', () => {
  expect(hintStageOf(lawful, [], 'PollOpened')).toBe('faded');
  expect(hintStageOf(lawful, [], 'MobileBoxSent')).toBe('worked');
  const again = sure(resume(setting, lawful.moves, worldFor(setting), 'again'));
  expect(stageIn(again)).toBe(stageIn(lawful));
});

test('该做没做的，也退一层', () => {
  const moves = lawful.moves.filter((move) => !('do' in move && move.do[0]?.type === 'BallotsSealed'));
  const run = moves.reduce((before, move) => sure(advance(before, move, world)), beginRun(setting, world, 'unsealed'));
  const findings = assess(run.session.log, packs[run.pack]);
  const missed = findings.find(({ duty }) => duty !== undefined);
  const kind = missed?.duty?.what;
  if (kind === undefined) throw new Error('nothing was left undone');
  expect(hintStageOf(run, findings, kind)).toBe('worked');
});
