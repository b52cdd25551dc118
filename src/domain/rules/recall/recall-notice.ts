import { lastDayBefore } from '../../engine/calendar.ts';
import { noticeAtOpening, openingOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { calledDemands } from './demands.ts';

export const recallNotice = defineRule({
  id: 'recall-notice',
  title: '罢免表决的时间、地点提前公告',
  uses: ['recallNoticeDays'],
  consequence: 'curable',
  remedy: { says: '把表决的日子往后推到满足天数，重新公告', by: ['PollNoticePublished'], until: 'PollOpened' },
  mistakes: [],
  check: (record, { recallNoticeDays }) =>
    calledDemands(record).flatMap(({ poll, called }): Breach[] => {
      const opening = openingOf(poll);
      const notice = noticeAtOpening(poll);
      const day = opening?.on ?? notice?.pollingOn;
      if (day === undefined) return [];
      const due = lastDayBefore(day, recallNoticeDays);
      if (notice !== undefined && notice.on <= due) return [];
      return [
        {
          because: [called.seq, ...(notice === undefined ? [] : [notice.seq])],
          about: [called.poll],
          says:
            notice === undefined
              ? text`${called.poll}没有公告时间、地点，应当提前 ${recallNoticeDays} 天`
              : text`${called.poll}提前 ${day - notice.on} 天公告，应当提前 ${recallNoticeDays} 天`,
          ...(notice === undefined && { duty: { what: 'PollNoticePublished', due } as const }),
        },
      ];
    }),
});
