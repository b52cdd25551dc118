import { groupBy, sortBy } from '../../domain/engine/collections.ts';
import type { ElectionLog, Recorded } from '../../domain/engine/events/index.ts';
import type { Finding } from '../../domain/rules/assess.ts';

/** 复盘时间线上的一处：发现，起因的几件事，第几步做的（-1 是开演以前）。 */
export interface Spot {
  readonly finding: Finding;
  readonly causes: readonly Recorded[];
  readonly move: number;
}

/** 一处，和同一条规则里同样的别几处 */
export interface Entry {
  readonly first: Spot;
  readonly others: readonly Spot[];
}

/** 照起因的先后排成时间线；同一条规则、轻重和状态都一样的并成一处。owner 是每件事是第几步做的。 */
export function timelineOf(findings: readonly Finding[], log: ElectionLog, owner: readonly number[]): readonly Entry[] {
  const spots = sortBy([...findings.entries()], ([index, { because }]) => [earliest(because), index]).map(([, finding]) =>
    spotOf(finding, log, owner),
  );
  const alike = groupBy(spots, ({ finding }) => [finding.rule, finding.grade, finding.consequence, finding.state.is].join('|'));
  return [...alike.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

function spotOf(finding: Finding, log: ElectionLog, owner: readonly number[]): Spot {
  const because = new Set(finding.because);
  const causes = log.filter(({ seq }) => because.has(seq));
  const last = causes.at(-1);
  return { finding, causes, move: last === undefined ? -1 : (owner[last.seq - 1] ?? -1) };
}

function earliest(because: readonly number[]): number {
  return because.reduce((least, seq) => Math.min(least, seq), because[0] ?? 0);
}
