import type { EventOf } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { callsIn, type Body } from './meetings.ts';

type Actor = EventOf<'MeetingCalled'>['by'];

interface Conveners {
  readonly convener: Actor;
  /** 本地写了推选会由谁召集的，推选会由那条规则说 */
  readonly selectionConvener: Actor | undefined;
}

/** 不该由他召集的会；乡镇、县里召集的，由 township-limit 说。 */
export function wronglyConvened(
  record: ElectionRecord,
  body: Body,
  { convener, selectionConvener }: Conveners,
): readonly Breach[] {
  return callsIn(record)
    .filter((call) => call.body === body && call.by !== convener && call.by !== 'township' && call.by !== 'county')
    .filter(({ agenda }) => selectionConvener === undefined || !agenda.includes('election-committee'))
    .map(({ meeting, seq, by }) => ({
      because: [seq],
      about: [meeting],
      says: text`${meeting} 不是村委会召集的`,
      ...openOn(by),
    }));
}

/** 哪些主体召集，条文没有说定 */
function openOn(by: Actor): { readonly doubt?: string } {
  if (by === 'villagers')
    return { doubt: '够数的村民提议，村委会应当召集；村委会不召集、村民自己开起来的会算不算，条文没有写' };
  if (by === 'election-committee' || by === 'committee-chair')
    return { doubt: '选举方案由选委会拟定、提交会议决定；这样的会能不能由选委会出面召集，条文没有另写' };
  return {};
}
