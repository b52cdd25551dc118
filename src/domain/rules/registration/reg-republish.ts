import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { openingOf, pollOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Seq } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const regRepublish = defineRule({
  id: 'reg-republish',
  title: '选举日推迟，登记名单要重新核实公布',
  uses: ['rollRecheck'],
  consequence: 'curable',
  remedy: {
    says: '照新的选举日核实名单，补上新满岁、新迁入的，销掉去世、迁走的，重新张榜',
    by: ['RollPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M021'],
  check(record, { rollRecheck: { delayedOver } }) {
    const opened = openingOf(pollOf(record, 'first#1'))?.seq ?? Number.MAX_SAFE_INTEGER;
    const list = lastOf(record.RollPublished, ({ seq }) => seq < opened);
    const then = list && dayAt(record, list.seq);
    const now = dayAt(record, opened);
    if (list === undefined || then === undefined || now === undefined) return [];
    const delay = now.electionDay - then.electionDay;
    if (delay <= delayedOver) return [];
    return [
      {
        because: [list.seq, now.seq],
        about: [],
        says: text`选举日比公布名单时推迟了 ${delay} 天，名单没有重新核实公布`,
        // 条文没有写提前几天重新公布，只要在选举以前；到了选举日还没有公布才算。
        duty: { what: 'RollPublished', due: now.electionDay - 1 },
      },
    ];
  },
});

/** 到那件事为止定下的选举日 */
function dayAt(record: ElectionRecord, at: Seq): Recorded<'ElectionDayFixed' | 'ElectionDayMoved'> | undefined {
  return lastOf(record.ElectionDayMoved, ({ seq }) => seq < at) ?? lastOf(record.ElectionDayFixed, ({ seq }) => seq < at);
}
