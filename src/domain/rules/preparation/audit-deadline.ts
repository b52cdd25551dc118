import { lastDayBefore } from '../../engine/calendar.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { electionDayOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const auditDeadline = defineRule({
  id: 'audit-deadline',
  title: '离任审计的结果应当在本地写明的时点以前公布',
  uses: ['auditDeadline'],
  consequence: 'curable',
  remedy: { says: '马上张榜公布；还没有投票的，把选举日推迟，满足规定再往下办', by: ['ElectionDayMoved'], until: 'PollOpened' },
  mistakes: ['M001'],
  check: (record, { auditDeadline: deadline }) =>
    'before' in deadline ? beforeCommittee(record) : byDay(record, deadline.daysBefore),
});

/** 推选选委会以前：头一次推选出来时还没有公布，就晚了。 */
function beforeCommittee({ CommitteeSelected, AuditPublished }: ElectionRecord): readonly Breach[] {
  const selected = CommitteeSelected[0];
  const published = AuditPublished[0];
  if (selected === undefined || (published !== undefined && published.seq < selected.seq)) return [];
  return [
    {
      because: published === undefined ? [selected.seq] : [selected.seq, published.seq],
      about: [],
      says: text`选委会已经推选出来，离任审计的结果还没有公布`,
      duty: { what: 'AuditPublished', due: selected.on, overtaken: true, ...(published && { done: published.on }) },
    },
  ];
}

function byDay(record: ElectionRecord, days: number): readonly Breach[] {
  const electionDay = electionDayOf(record);
  if (electionDay === undefined) return [];
  const due = lastDayBefore(electionDay, days);
  const published = record.AuditPublished[0];
  if (published !== undefined && published.on <= due) return [];
  const fixed = record.ElectionDayMoved.at(-1) ?? record.ElectionDayFixed.at(-1);
  return [
    {
      because: [...(fixed === undefined ? [] : [fixed.seq]), ...(published === undefined ? [] : [published.seq])],
      about: [],
      says:
        published === undefined
          ? text`离任审计的结果至迟应当在选举日 ${days} 天前公布，没有公布`
          : text`离任审计的结果距选举日 ${electionDay - published.on} 天公布，应当不少于 ${days} 天`,
      duty: { what: 'AuditPublished', due },
    },
  ];
}
