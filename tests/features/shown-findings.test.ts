import { expect, test } from 'vitest';
import { sure } from '../../src/domain/engine/result.ts';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { scenarios } from '../../src/features/simulator/scenario-library.ts';
import { shownFindings } from '../../src/features/simulator/shown-findings.ts';
import type { Move } from '../../src/simulator/play.ts';
import { advance, beginRun, type Run } from '../../src/simulator/run.ts';
import { worldFor } from '../../src/simulator/stage.ts';

const scenario = scenarios.find(({ id }) => id === 'station-set-up');
if (scenario === undefined) throw new Error('no such scenario: station-set-up');
const setting = { scenario, pack: 'sichuan-2026', seed: 7, mode: 'free' } as const;
const world = worldFor(setting);
const { today, roll } = beginRun(setting, world, 'look').session.record;
const [voter] = roll;
if (voter === undefined) throw new Error('nobody on the roll');
const at = { on: today, at: 480, poll: 'first#1' } as const;
const opened: ElectionEvent = { type: 'PollOpened', ...at };
const unproven: ElectionEvent = { type: 'BallotsIssued', ...at, to: voter, for: [voter], papers: 1, proof: 'none' };
const closed: ElectionEvent = { type: 'PollClosed', ...at, voters: 1 };

function after(...acts: readonly ElectionEvent[]): Run {
  return played(acts.map((act): Move => ({ do: [act] })));
}

function played(moves: readonly Move[]): Run {
  return moves.reduce((run, move) => sure(advance(run, move, world)), beginRun(setting, world, 'test'));
}

const rulesIn = (run: Run, when: 'at-once' | 'after-step' | 'at-end') => shownFindings(run, when).map(({ rule }) => rule);

test('没有凭证就发票：引导里马上看见，自主里要到截止、换了一步才看见，考核里一直不看', () => {
  const [issued, turned] = [after(opened, unproven), after(opened, unproven, closed)];
  expect(rulesIn(issued, 'at-once')).toContain('issue-by-id');
  expect(rulesIn(issued, 'after-step')).not.toContain('issue-by-id');
  expect(rulesIn(turned, 'after-step')).toContain('issue-by-id');
  expect(rulesIn(turned, 'at-end')).toEqual([]);
});

test('换了一步又撤回，自主里看到的也退回去', () => {
  const acts = [opened, unproven, closed].map((act): Move => ({ do: [act] }));
  expect(rulesIn(played([...acts, { undo: true }]), 'after-step')).not.toContain('issue-by-id');
});
