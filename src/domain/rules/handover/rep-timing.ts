import { lastDayWithin } from '../../engine/calendar.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn, type CommitteeLaw } from './new-committee.ts';

export const repTiming = defineRule({
  id: 'rep-timing',
  title: '新一届村民代表按时推选',
  uses: ['representativesTerm'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: { says: '马上由各户或者各小组推选新一届村民代表，名单张榜', by: ['RepresentativesChosen'] },
  mistakes: [],
  check: (record, { representativesTerm: term, ...law }) =>
    'before' in term ? beforeCommittee(record) : afterwards(record, term.within, law),
});

/** 推选选委会以前：日志从准备记起，才说得准以前有没有推选过。 */
function beforeCommittee(record: ElectionRecord): readonly Breach[] {
  const [selected] = record.CommitteeSelected;
  const [done] = record.RepresentativesChosen;
  if (selected === undefined || !covers(record, 'preparation') || !covers(record, 'committee')) return [];
  if (done !== undefined && done.seq < selected.seq) return [];
  return inTime({
    what: 'RepresentativesChosen',
    since: [selected.seq],
    due: selected.on,
    done,
    missing: text`选委会已经推选出来，新一届村民代表还没有推选`,
    late: text`选委会推选出来以后才推选新一届村民代表`,
    overtaken: true,
  });
}

function afterwards(record: ElectionRecord, within: number, law: CommitteeLaw): readonly Breach[] {
  const committee = newCommitteeIn(record, law);
  if (committee === undefined) return [];
  const [done] = record.RepresentativesChosen;
  return inTime({
    what: 'RepresentativesChosen',
    since: committee.because,
    due: lastDayWithin(committee.on, within),
    done,
    missing: text`新一届村委会产生以后 ${within} 天里没有推选村民代表`,
    late: text`新一届村委会产生以后第 ${(done?.on ?? 0) - committee.on} 天才推选村民代表，应当在 ${within} 天里`,
  });
}
