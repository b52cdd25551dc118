import type { PollId, Seq } from '../../terms/ids.ts';
import type { Facts } from '../../terms/schema.ts';
import { arrangementEvents } from './arrangement.ts';
import { committeeEvents } from './committee.ts';
import { countingEvents } from './counting.ts';
import { handoverEvents } from './handover.ts';
import { incidentEvents } from './incident.ts';
import { nominationEvents } from './nomination.ts';
import { openingEvents, type phase } from './opening.ts';
import { partyEvents } from './party.ts';
import { preparationEvents } from './preparation.ts';
import { recallEvents } from './recall.ts';
import { registrationEvents } from './registration.ts';
import { remediesEvents } from './remedies.ts';
import { resultEvents } from './result.ts';
import { votingEvents } from './voting.ts';

export type Phase = Facts<typeof phase>;

/** 各环节的事件模式 */
export const eventsByPhase = {
  opening: openingEvents,
  preparation: preparationEvents,
  committee: committeeEvents,
  registration: registrationEvents,
  nomination: nominationEvents,
  arrangement: arrangementEvents,
  voting: votingEvents,
  counting: countingEvents,
  result: resultEvents,
  handover: handoverEvents,
  incident: incidentEvents,
  recall: recallEvents,
  remedies: remediesEvents,
  party: partyEvents,
} as const satisfies Record<Phase, object>;

/** 事件模式：种类到模式的一张表，类型都由它推出。 */
export const eventSchemas = {
  ...openingEvents,
  ...preparationEvents,
  ...committeeEvents,
  ...registrationEvents,
  ...nominationEvents,
  ...arrangementEvents,
  ...votingEvents,
  ...countingEvents,
  ...resultEvents,
  ...handoverEvents,
  ...incidentEvents,
  ...recallEvents,
  ...remediesEvents,
  ...partyEvents,
};

export type EventType = keyof typeof eventSchemas;
export type EventOf<Type extends EventType> = { [T in Type]: Facts<(typeof eventSchemas)[T]> }[Type];

/** 事件：一件事的全部事实，可以直接存成 JSON。 */
export type ElectionEvent = EventOf<EventType>;

/** 一次投票中的事：写明 poll 的那些种类。文书也可以写 poll，但不归哪一次投票管。 */
export type PollEventType = Exclude<
  { [T in EventType]: EventOf<T> extends { readonly poll: PollId } ? T : never }[EventType],
  'DocumentWritten'
>;

/** 记下的事：事件加序号 */
export type Recorded<Type extends EventType = EventType> = { [T in Type]: EventOf<T> & { readonly seq: Seq } }[Type];
export type ElectionLog = readonly Recorded[];

const phaseByType = new Map(
  Object.entries(eventsByPhase).flatMap(([phase, events]) =>
    Object.keys(events).map((type) => [type, phase as Phase] as const),
  ),
);

/** 环节：某种事属于哪个环节 */
export function phaseOf(type: EventType): Phase {
  const phase = phaseByType.get(type);
  if (phase === undefined) throw new Error(`event without a phase: ${type}`);
  return phase;
}
