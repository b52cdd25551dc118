import { groupBy } from '../../domain/engine/collections.ts';
import type { ElectionLog, EventType, Recorded } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { spell } from '../../domain/terms/text.ts';
import type { Day } from '../../domain/terms/ids.ts';
import { describe } from '../../simulator/describe.ts';
import { nameOf } from '../../simulator/naming.ts';

/** 一天里的事，一行一句 */
export interface ToldDay {
  readonly day: Day;
  readonly lines: readonly string[];
}

const quiet: ReadonlySet<EventType> = new Set<EventType>([
  'RecordOpened',
  'VillageKnown',
  'TimePassed',
  'BallotsIssued',
  'PaperFound',
  'PlainPapersFound',
  'BallotJudged',
]);

/** 同一天里同一种事至多列几件；再多的只说还有几件。 */
const mostAlike = 3;

/** 照日子念：新的一天在上面，一天里照先后；撤回了的不念。most 是至多几天。 */
export function toldDays(log: ElectionLog, record: ElectionRecord, most = Infinity): readonly ToldDay[] {
  const told = log.filter(({ type, seq }) => !quiet.has(type) && record.types[seq] !== undefined);
  const days = [...groupBy(told, ({ on }) => on)].reverse();
  return days.slice(0, most).map(([day, events]) => ({ day, lines: linesOf(events, record) }));
}

function linesOf(events: readonly Recorded[], record: ElectionRecord): readonly string[] {
  const seen = new Map<EventType, number>();
  const lines: string[] = [];
  for (const event of events) {
    const count = (seen.get(event.type) ?? 0) + 1;
    seen.set(event.type, count);
    if (count <= mostAlike) lines.push(spell(describe(event), (ref) => nameOf(record, ref)));
  }
  const more = [...seen.values()].reduce((total, count) => total + Math.max(0, count - mostAlike), 0);
  return more === 0 ? lines : [...lines, `另有同样的事 ${more} 件`];
}
