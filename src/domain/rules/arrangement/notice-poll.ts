import { lastDayBefore } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn, isPreparedAnew, noticeAtOpening, openingOf, votingDayOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

type Notice = Recorded<'PollNoticePublished'>;

export const noticePoll = defineRule({
  id: 'notice-poll',
  title: '投票的时间、地点应当在投票日的法定天数以前公布',
  uses: ['pollNoticeDays'],
  consequence: 'curable',
  remedy: {
    says: '重新张榜公布时间、地点；天数不够的，把投票日推迟到够为止',
    by: ['PollNoticePublished', 'ElectionDayMoved'],
    until: 'PollOpened',
  },
  mistakes: ['M072'],
  check(record, { pollNoticeDays }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const notice = noticeAtOpening(poll);
      const opening = openingOf(poll);
      const day = notice?.pollingOn ?? votingDayOf(record, id);
      if (!isPreparedAnew(id) || day === undefined) return [];
      const due = lastDayBefore(day, pollNoticeDays);
      if (notice === undefined) {
        return [
          {
            because: opening === undefined ? [] : [opening.seq],
            about: [id],
            says: text`${id}的时间、地点没有公布`,
            duty: { what: 'PollNoticePublished', due, ...(opening && { overtaken: true }) },
          },
        ];
      }
      const posted = firstLike(notice, poll.PollNoticePublished);
      if (posted.on <= due) return [];
      return [
        {
          because: [posted.seq],
          about: [id],
          says: text`${id}的时间、地点距投票日 ${day - posted.on} 天公布，应当不少于 ${pollNoticeDays} 天`,
          duty: { what: 'PollNoticePublished', due },
        },
      ];
    });
  },
});

/** 照样重贴的不重新计算天数；改了日子、时间、地点的，从改的那次算起。 */
function firstLike(notice: Notice, all: readonly Notice[]): Notice {
  return all.find((other) => contentOf(other) === contentOf(notice)) ?? notice;
}

function contentOf({ pollingOn, from, to, venues }: Notice): string {
  return [pollingOn, from, to, ...venues].join();
}
