import { lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';

/** 异议是名单公布以后第几日提的、过没过期限；名单还没有公布过的，没有。 */
export function filingOf({ RollPublished }: ElectionRecord, { on, seq }: Recorded<'ObjectionFiled'>, within: number) {
  const list = lastOf(RollPublished, (published) => published.seq < seq);
  return list && { list, day: on - list.on, isLate: on > lastDayWithin(list.on, within) };
}
