import { packs } from '../../domain/profiles/index.ts';
import { assess, keyOf, type Finding } from '../../domain/rules/assess.ts';
import { firstStep, stepAfter } from '../../simulator/election.chart.ts';
import type { Mode } from '../../simulator/modes.ts';
import type { Run } from '../../simulator/run.ts';

/** 眼下给看的发现：引导里做一件看一件；自主里看到上一次换步骤为止；考核里结束以前不看。 */
export function shownFindings(run: Run, when: Mode['findings']): readonly Finding[] {
  const { log } = run.session;
  if (when === 'at-end') return [];
  return assess(when === 'at-once' ? log : log.slice(0, lastTurn(run)), packs[run.pack]);
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
