import { recordOf } from '../domain/engine/fold.ts';
import type { ElectionLog, EventType, Recorded } from '../domain/engine/events/index.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import { registeredCount, rollOf } from '../domain/engine/roll.ts';

const registering: ReadonlySet<EventType> = new Set<EventType>(['RollPrepared', 'RegistrationDecided', 'RollCorrected']);

/** 换下、换上的几件里有没有登记的事：有，后来公布的人数、报告单上的登记人数就要跟着变。 */
export function changesRoll(former: ElectionLog, added: ElectionLog): boolean {
  return [...former, ...added].some(({ type }) => registering.has(type));
}

/**
 * 登记变了以后，后来写的登记人数照新的名册重写：原来写多了、写少了几个的，照样多几个、少几个，那还是他自己写错的。
 * now 是换过以后的档案，kept 是原来还算数的日志；不写登记人数的事原样交回。
 */
export function restated(event: Recorded, now: ElectionRecord, kept: ElectionLog): Recorded {
  if (event.type !== 'RollPublished' && event.type !== 'DocumentWritten') return event;
  const then = recordOf(kept.filter(({ seq }) => seq < event.seq));
  if (event.type === 'RollPublished') {
    return { ...event, registered: event.registered + (rollOf(now)?.size ?? 0) - (rollOf(then)?.size ?? 0) };
  }
  const shift = (registeredCount(now) ?? 0) - (registeredCount(then) ?? 0);
  const figures = event.figures.map((figure) => (figure.of === 'registered' ? { ...figure, is: figure.is + shift } : figure));
  return { ...event, figures };
}
