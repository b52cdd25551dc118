import { lastDayBefore } from '../../engine/calendar.ts';
import { electionsIn, holderAt, openingOf, votingDayOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { askedOn, isSoundProxy, proxyTerms } from './sound-proxy.ts';

export const proxyWronglyRefused = defineRule({
  id: 'proxy-wrongly-refused',
  title: '合规定的委托不得拒绝',
  uses: [...proxyTerms, 'proxyList'],
  mayUse: ['proxyReview'],
  consequence: 'curable',
  remedy: { says: '给他补办委托，写进公布的名单', by: ['ProxyApproved'], until: 'PollOpened' },
  mistakes: ['M062'],
  check(record, { proxyList: { daysBefore }, proxyReview, ...terms }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const opening = openingOf(poll);
      const day = votingDayOf(record, id);
      const last = day === undefined || daysBefore === null ? undefined : lastDayBefore(day, daysBefore);
      const due =
        day === undefined || typeof proxyReview !== 'object' ? undefined : lastDayBefore(day, proxyReview.askedDaysBefore);
      const latest = new Map(poll.ProxyRefused.map((refused) => [refused.absentee, refused]));
      return [...latest.values()].flatMap((refused): Breach[] => {
        const { absentee, holder, on, seq } = refused;
        // 临到投票才来办的、来不及按期公布的，可以不办。
        const isTooLate =
          (opening !== undefined && seq > opening.seq) ||
          (last !== undefined && on > last) ||
          (due !== undefined && askedOn(poll, refused) > due);
        const isMended = poll.ProxyApproved.some((approved) => approved.absentee === absentee && approved.seq > seq);
        // 已经有一份委托的，要先收回才能改托，不给再办不算拒绝。
        const hasOther = holderAt(poll)(absentee, seq) !== undefined;
        if (isTooLate || isMended || hasOther || !isSoundProxy(record, poll, refused, terms)) return [];
        return [
          {
            because: [seq],
            about: [absentee, id],
            says: text`${absentee} 委托 ${holder} 代为投票，样样合规定，却没有给办`,
            falls: { what: 'person', which: absentee },
          },
        ];
      });
    });
  },
});
