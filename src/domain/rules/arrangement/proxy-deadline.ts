import { lastDayBefore } from '../../engine/calendar.ts';
import { electionsIn, openingOf, proxiesIn, votingDayOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { askedOn } from './sound-proxy.ts';

export const proxyDeadline = defineRule({
  id: 'proxy-deadline',
  title: '委托应当在规定的时候以前办',
  uses: ['proxyReview'],
  consequence: 'ballot-void',
  remedy: { says: '收回投票开始以后才办的委托，不发这张票', by: ['ProxyRevoked'], until: 'PollClosed' },
  mistakes: ['M066'],
  check(record, { proxyReview }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const opening = openingOf(poll);
      const day = votingDayOf(record, id);
      return proxiesIn(poll).flatMap((proxy): Breach[] => {
        const { absentee, seq, on } = proxy;
        const facts = { because: [seq], about: [absentee, id] };
        if (opening !== undefined && seq > opening.seq)
          return [{ ...facts, says: text`投票开始以后，才给 ${absentee} 办委托` }];
        if (proxyReview === 'before-opening' || day === undefined) return [];
        if (proxyReview === 'before-polling-day') {
          return on < day ? [] : [{ ...facts, says: text`投票那天才给 ${absentee} 办委托，应当在投票日以前办好` }];
        }
        const asked = askedOn(poll, proxy);
        if (asked <= lastDayBefore(day, proxyReview.askedDaysBefore)) return [];
        const says = text`${absentee} 的委托距投票日 ${day - asked} 天才来办，应当至迟提前 ${proxyReview.askedDaysBefore} 天`;
        return [{ ...facts, says }];
      });
    });
  },
});
