import type { ElectionLog, Recorded } from '../../domain/engine/events/index.ts';
import type { Finding } from '../../domain/rules/assess.ts';

/** 起因的几件事，照先后 */
export function causesIn(log: ElectionLog, { because }: Finding): readonly Recorded[] {
  const causes = new Set(because);
  return log.filter(({ seq }) => causes.has(seq));
}
