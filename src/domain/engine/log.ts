import type { ElectionEvent, ElectionLog, Recorded } from './events/index.ts';

/** 记成日志：按先后编上序号。 */
export function logOf(events: readonly ElectionEvent[]): ElectionLog {
  return events.map((event, index): Recorded => ({ ...event, seq: index + 1 }));
}

/** 去掉序号，还原成依次做的事 */
export function eventsOf(log: ElectionLog): readonly ElectionEvent[] {
  return log.map(({ seq: _, ...event }) => event);
}

/** 有效的日志：撤回的那件事，以及外界对它的回应，都略去。序号不变，引用仍然对得上。 */
export function effective(log: ElectionLog): ElectionLog {
  if (!log.some(({ type }) => type === 'Retracted')) return log;
  const kept: Recorded[] = [];
  for (const event of log) {
    if (event.type === 'Retracted') while ((kept.at(-1)?.seq ?? 0) >= event.of) kept.pop();
    else kept.push(event);
  }
  return kept;
}
