import { lastDayBefore } from '../../engine/calendar.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { callsIn } from './meetings.ts';

export const vmNotice = defineRule({
  id: 'vm-notice',
  title: '开村民会议应当提前法定天数通知村民',
  uses: ['villagersNoticeDays'],
  consequence: 'curable',
  remedy: { says: '把会推迟到满足天数，重新通知；确有特殊情况临时通知的，把情况写进记录', by: ['MeetingCalled'] },
  mistakes: ['M009'],
  check: (record, { villagersNoticeDays }) =>
    callsIn(record)
      .filter(({ body, heldOn, on }) => body === 'villagers' && on > lastDayBefore(heldOn, villagersNoticeDays))
      .map(({ meeting, seq, on, heldOn, urgent }): Breach => ({
        because: [seq],
        about: [meeting],
        says: text`${meeting} 提前 ${heldOn - on} 天通知，应当提前 ${villagersNoticeDays} 天`,
        ...(urgent && { doubt: '有特殊情况的可以临时通知，什么算特殊情况法律没有写；要把情况记下来' }),
      })),
});
