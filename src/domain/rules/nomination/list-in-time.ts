import { lastDayBefore } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { openingOf, votingDayOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import type { Breach } from '../../engine/rule.ts';
import type { ListOrder } from '../../profiles/params/nomination.ts';
import type { PollId } from '../../terms/ids.ts';
import type { Text } from '../../terms/text.ts';

type ListType = 'NomineesPublished' | 'FormalListPublished';

const listWords = { NomineesPublished: '被提名人名单', FormalListPublished: '正式候选人名单' } as const;
const orderWords = { strokes: '姓氏笔画', votes: '得票多少' } as const;

/** 名单至迟哪天公布：以第一次公布为准，后来调整的另有规定。 */
export function lateList(
  record: ElectionRecord,
  [id, poll]: readonly [PollId, PollRecord],
  { what, daysBefore }: { readonly what: ListType; readonly daysBefore: number },
): Breach[] {
  const day = votingDayOf(record, id);
  const [list] = poll[what];
  if (day === undefined) return [];
  const due = lastDayBefore(day, daysBefore);
  if (list !== undefined && list.on <= due) return [];
  const opening = openingOf(poll);
  const says: Text = [
    { ref: id },
    `的${listWords[what]}`,
    list === undefined
      ? `至迟应当在投票日 ${daysBefore} 天前公布，没有公布`
      : `距投票日 ${day - list.on} 天公布，应当不少于 ${daysBefore} 天`,
  ];
  const because = [...(list ? [list.seq] : []), ...(opening ? [opening.seq] : [])];
  return [{ because, about: [id], says, duty: { what, due } }];
}

/** 照什么排：名单上写了的才看；以最近一次为准。 */
export function wrongOrder(id: PollId, list: Recorded<ListType> | undefined, order: ListOrder): Breach[] {
  if (list?.order === undefined || list.order === order) return [];
  const says: Text = [{ ref: id }, `的${listWords[list.type]}没有照${orderWords[order]}排`];
  return [{ because: [list.seq], about: [id], says }];
}
