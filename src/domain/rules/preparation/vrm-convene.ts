import { lastDayBefore } from '../../engine/calendar.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { callsIn } from './meetings.ts';
import { wronglyConvened } from './wrongly-convened.ts';

export const vrmConvene = defineRule({
  id: 'vrm-convene',
  title: '村民代表会议由村委会召集；写了天数的地方，提前通知村民代表',
  uses: ['representativesConvener'],
  mayUse: ['representativesNoticeDays', 'selectionConvener'],
  consequence: 'curable',
  remedy: { says: '由村委会重新通知村民代表，写明议什么，把会推迟到满足天数', by: ['MeetingCalled'] },
  mistakes: [],
  check: (record, { representativesConvener, representativesNoticeDays, selectionConvener }) => [
    ...wronglyConvened(record, 'representatives', { convener: representativesConvener, selectionConvener }),
    ...(representativesNoticeDays === undefined ? [] : calledLate(record, representativesNoticeDays)),
  ],
});

function calledLate(record: ElectionRecord, days: number): readonly Breach[] {
  return callsIn(record)
    .filter(({ body, heldOn, on }) => body === 'representatives' && on > lastDayBefore(heldOn, days))
    .map(({ meeting, seq, on, heldOn }) => ({
      because: [seq],
      about: [meeting],
      says: text`${meeting} 提前 ${heldOn - on} 天通知，应当提前 ${days} 天`,
      falls: { what: 'step', which: meeting },
    }));
}
