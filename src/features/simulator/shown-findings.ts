import { packs } from '../../domain/profiles/index.ts';
import { assess, keyOf, type Finding } from '../../domain/rules/assess.ts';
import { firstStep, stepAfter } from '../../simulator/election.chart.ts';
import type { Mode } from '../../simulator/modes.ts';
import type { Run } from '../../simulator/run.ts';

/**
 * 眼下给看的发现：引导里做一件看一件；自主里看到上一次换步骤为止；考核里结束以前不看。
 * 上一次换步骤时看出的，照眼下的样子说：后来补上的、没有了的，不再照旧说。
 */
export function shownFindings(run: Run, when: Mode['findings']): readonly Finding[] {
  const { log } = run.session;
  if (when === 'at-end') return [];
  const now = assess(log, packs[run.pack]);
  if (when === 'at-once') return now;
  const known = new Set(assess(log.slice(0, lastTurn(run)), packs[run.pack]).map(keyOf));
  return now.filter((finding) => known.has(keyOf(finding)));
}

/** 同一处发现；改好了的算另一处，因为要重新给看。 */
export function shownKey(finding: Finding): string {
  return `${keyOf(finding)}|${finding.state.is}`;
}

/** 最近一次换步骤的那件事的序号；撤回了的不算。 */
function lastTurn({ session: { log, record } }: Run): number {
  let step = firstStep;
  let last = 0;
  for (const event of log) {
    const next = record.types[event.seq] === undefined ? step : stepAfter(step, event);
    if (next !== step) last = event.seq;
    step = next;
  }
  return last;
}
