import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { membershipsIn, type Membership } from './memberships.ts';

export const vecAbsent = defineRule({
  id: 'vec-absent',
  title: '选委会成员无正当理由几次不到会，职务自行终止',
  uses: ['absencesEndingOffice'],
  consequence: 'curable',
  remedy: {
    says: '书面告知他职务已经终止，公告，按原推选结果递补；次数没有到的，恢复他的职务',
    by: ['CommitteeMemberLeft', 'CommitteeMemberFilled'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M016'],
  check: (record, { absencesEndingOffice }) => [
    ...membershipsIn(record).flatMap((membership) => keptOn(record, membership, absencesEndingOffice)),
    ...sentAwayEarly(record, absencesEndingOffice),
  ],
});

/** 任职里无正当理由没有到的各次会 */
function absencesOf(
  { CommitteeMet }: ElectionRecord,
  { member, since, until }: Membership,
): readonly Recorded<'CommitteeMet'>[] {
  return CommitteeMet.filter(
    ({ seq, absent }) =>
      seq > since.seq &&
      (until === undefined || seq < until.seq) &&
      absent.some((each) => each.member === member && !each.excused),
  );
}

/** 够了次数，下一次开会还把他当成员。 */
function keptOn(record: ElectionRecord, membership: Membership, limit: number): readonly Breach[] {
  const { member, until } = membership;
  const absences = absencesOf(record, membership).slice(0, limit);
  const last = absences[limit - 1];
  const next = last && record.CommitteeMet.find(({ seq }) => seq > last.seq);
  if (next === undefined || (until !== undefined && until.seq < next.seq)) return [];
  return [
    {
      because: [...absences.map(({ seq }) => seq), next.seq],
      about: [member],
      says: text`${member} 无正当理由 ${limit} 次没有到会，职务已经自行终止，选委会还把他当成员`,
      duty: { what: 'CommitteeMemberLeft', due: next.on, overtaken: true, ...(until && { done: until.on }) },
    },
  ];
}

/** 次数没有到，就以不到会为由请人走；开会没有记全的，说不准。 */
function sentAwayEarly(record: ElectionRecord, limit: number): readonly Breach[] {
  if (!covers(record, 'committee')) return [];
  return membershipsIn(record).flatMap((membership): Breach[] => {
    const { member, until } = membership;
    if (until?.type !== 'CommitteeMemberLeft' || until.reason !== 'absent') return [];
    const count = absencesOf(record, membership).length;
    if (count >= limit) return [];
    return [
      {
        because: [until.seq],
        about: [member],
        says: text`${member} 无正当理由不到会只有 ${count} 次，不到 ${limit} 次，就被算作职务终止`,
        falls: { what: 'person', which: member },
      },
    ];
  });
}
