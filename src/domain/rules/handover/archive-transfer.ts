import { lastDayWithin } from '../../engine/calendar.ts';
import { defineRule } from '../../engine/rule.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

const keepers = { 'village-committee': '新村委会', township: '乡镇' } as const;

export const archiveTransfer = defineRule({
  id: 'archive-transfer',
  title: '选举档案照规定移交',
  uses: ['archiveTransfer'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: { says: '马上照规定移交，对着目录点清，双方签字', by: ['ArchiveFiled'] },
  mistakes: [],
  check(record, { archiveTransfer: { to, within }, ...law }) {
    const right = record.ArchiveFiled.find((filed) => filed.to === to);
    // 放在个人手里的，另有规则说，这里当作没有移交。
    const astray = record.ArchiveFiled.filter((filed) => filed.to !== to && filed.to !== 'private').at(-1);
    if (right === undefined && astray !== undefined) {
      const given = astray.to === 'township' ? keepers.township : keepers['village-committee'];
      return [{ because: [astray.seq], about: [], says: [`选举档案交给了${given}，应当交${keepers[to]}`] }];
    }
    const committee = newCommitteeIn(record, law);
    if (committee === undefined || within === null) return [];
    return inTime({
      what: 'ArchiveFiled',
      since: committee.because,
      due: lastDayWithin(committee.on, within),
      done: right,
      missing: [`新一届村委会产生以后 ${within} 天里，选举档案没有移交${keepers[to]}`],
      late: [`选举档案在新一届村委会产生以后第 ${(right?.on ?? 0) - committee.on} 天才移交，应当在 ${within} 天里`],
    });
  },
});
