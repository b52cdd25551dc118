import type { EventType } from '../domain/engine/events/index.ts';
import type { Finding } from '../domain/rules/assess.ts';
import { lastOf } from './confidence.ts';
import { decisionsOf } from './decisions.ts';
import type { Run } from './run.ts';

/** 提示给到多少：worked 说明做什么、为什么；faded 只说在哪里；free 不问不说。 */
export type HintStage = 'worked' | 'faded' | 'free';

const stages: readonly HintStage[] = ['worked', 'faded', 'free'];

/**
 * 这一种事的提示给到多少，只由这一场做过的看出：同一种事合规地做成一回、没有另外要提示的，少给一层；
 * 做错一回，或者该做没做，退回一层。撤回了的不算。findings 是眼下的发现，由 assess 评出。
 */
export function hintStageOf(run: Run, findings: readonly Finding[], kind: EventType): HintStage {
  const breaches = findings.filter(({ grade }) => grade === 'breach');
  const wrong = new Set(breaches.map(({ because }) => lastOf(because)));
  const { log, record } = run.session;
  let level = 0;
  for (const { move, asked } of decisionsOf(run.moves)) {
    const done = log.slice(run.ends[move - 1] ?? run.past, run.ends[move]).filter(({ seq }) => record.types[seq] === kind);
    if (done.some(({ seq }) => wrong.has(seq))) level -= 1;
    else if (done.length > 0 && asked !== true) level += 1;
    level = within(level);
  }
  const isMissed = breaches.some(({ duty, state }) => duty?.what === kind && state.is !== 'repaired');
  return stages[within(isMissed ? level - 1 : level)] ?? 'worked';
}

function within(level: number): number {
  return Math.min(Math.max(level, 0), stages.length - 1);
}
