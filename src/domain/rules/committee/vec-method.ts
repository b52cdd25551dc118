import type { Recorded } from '../../engine/events/index.ts';
import { lastOf } from '../../engine/collections.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { callsIn } from '../preparation/meetings.ts';

export const vecMethod = defineRule({
  id: 'vec-method',
  title: '选委会几个人、怎样推选，由村民会议或者村民代表会议定',
  uses: ['selectionMethod'],
  consequence: 'curable',
  remedy: { says: '把名额和推选方式提交会议讨论决定，与推选的结果一并确认；会上不同意的重新推选', by: ['MeetingCalled'] },
  mistakes: [],
  check(record) {
    const selected = record.CommitteeSelected[0];
    if (selected === undefined || !covers(record, 'preparation')) return [];
    const settled = settledAt(record);
    if (settled !== undefined && settled.seq < selected.seq) return [];
    return [
      {
        because: [selected.seq, ...(settled === undefined ? [] : [settled.seq])],
        about: [],
        says: text`选委会的名额和推选方式没有经村民会议或者村民代表会议讨论，就推选了`,
        duty: { what: 'MeetingHeld', due: selected.on, overtaken: true, ...(settled && { done: settled.on }) },
      },
    ];
  },
});

/** 头一次议过这件事的会：列进了议题、开成了；表决没有通过的不算，没有单独表决的算会上定了。 */
function settledAt(record: ElectionRecord): Recorded<'MeetingHeld'> | undefined {
  const calls = callsIn(record).filter(
    ({ body, agenda }) => agenda.includes('committee-size') && (body === 'villagers' || body === 'representatives'),
  );
  return record.MeetingHeld.find(({ meeting }) => {
    const vote = lastOf(record.MotionVoted, (each) => each.meeting === meeting && each.matter === 'committee-size');
    return calls.some((call) => call.meeting === meeting) && vote?.passed !== false;
  });
}
