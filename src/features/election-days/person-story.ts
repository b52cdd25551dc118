import type { ElectionLog, EventType, Recorded } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { PersonId } from '../../domain/terms/ids.ts';

/** 票与谁投的无关；村情、名册一次列全村，不算发生在谁身上。 */
const notAboutAnyone: ReadonlySet<EventType> = new Set<EventType>([
  'RecordOpened',
  'VillageKnown',
  'RollPrepared',
  'TimePassed',
  'PaperFound',
  'PlainPapersFound',
  'BallotJudged',
]);

/** 到现在为止提到这个人的事，照先后；撤回了的不算。 */
export function storyOf(log: ElectionLog, { types }: ElectionRecord, person: PersonId): readonly Recorded[] {
  return log.filter((event) => types[event.seq] !== undefined && !notAboutAnyone.has(event.type) && mentions(event, person));
}

function mentions(value: unknown, person: PersonId): boolean {
  if (typeof value !== 'object' || value === null) return value === person;
  return Object.values(value).some((part) => mentions(part, person));
}
