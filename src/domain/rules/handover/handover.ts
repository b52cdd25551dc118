import { lastDayWithin } from '../../engine/calendar.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

export const handover = defineRule({
  id: 'handover',
  title: '新一届村委会产生以后，按时移交工作',
  uses: ['handoverWithin'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: {
    says: '马上由选委会主持、请乡镇派人监督，一样一样点清移交；有人不肯交的，报乡镇责令',
    by: ['ItemsHandedOver', 'HandoverOrdered'],
  },
  mistakes: ['M125'],
  check(record, { handoverWithin, ...law }) {
    const committee = newCommitteeIn(record, law);
    if (committee === undefined) return [];
    const done = record.ItemsHandedOver[0];
    return inTime({
      what: 'ItemsHandedOver',
      since: committee.because,
      due: lastDayWithin(committee.on, handoverWithin),
      done,
      missing: text`新一届村委会产生以后 ${handoverWithin} 天里没有移交工作`,
      late: text`新一届村委会产生以后第 ${(done?.on ?? 0) - committee.on} 天才移交，应当在 ${handoverWithin} 天里`,
    });
  },
});
