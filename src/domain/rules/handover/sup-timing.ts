import { lastDayWithin } from '../../engine/calendar.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

export const supTiming = defineRule({
  id: 'sup-timing',
  title: '新一届村务监督机构按时推选',
  uses: ['supervisorsTerm'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: { says: '马上开村民会议或者村民代表会议，推选监督机构成员', by: ['SupervisorsSelected'] },
  mistakes: [],
  check(record, { supervisorsTerm: { within }, ...law }) {
    const committee = newCommitteeIn(record, law);
    if (committee === undefined) return [];
    const [done] = record.SupervisorsSelected;
    return inTime({
      what: 'SupervisorsSelected',
      since: committee.because,
      due: lastDayWithin(committee.on, within),
      done,
      missing: text`新一届村委会产生以后 ${within} 天里没有推选村务监督机构`,
      late: text`新一届村委会产生以后第 ${(done?.on ?? 0) - committee.on} 天才推选村务监督机构，应当在 ${within} 天里`,
    });
  },
});
