import { lastDayWithin } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { departuresIn, holdingsIn } from '../../engine/office.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { kindOf, type Day, type PersonId, type Seq } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const endPublish = defineRule({
  id: 'end-publish',
  title: '罢免、辞职、终止、补选，都要向村民公告；写了备案的按时备案',
  uses: ['officeChange'],
  consequence: 'curable',
  remedy: { says: '马上向全体村民公告，要备案的补报', by: ['OfficeChangePublished', 'OfficeChangeFiled'] },
  mistakes: [],
  check: (record, { officeChange: { filedWithin } }) =>
    changesIn(record).flatMap((change) => [
      ...unpublished(record, change),
      ...(filedWithin === null ? [] : unfiled(record, change, filedWithin)),
    ]),
});

interface Change {
  readonly person: PersonId;
  readonly on: Day;
  readonly seq: Seq;
}

/** 离任的、补选当选的：各人最近一次 */
function changesIn(record: ElectionRecord): readonly Change[] {
  const elected = [...record.polls].flatMap(([id, poll]) =>
    kindOf(id) === 'by-election' ? poll.ElectedDeclared.filter((each) => isHolding(record, each)) : [],
  );
  return [
    ...new Map([...departuresIn(record), ...elected].map(({ person, on, seq }) => [person, { person, on, seq }])).values(),
  ];
}

function isHolding(record: ElectionRecord, { person, seq }: Recorded<'ElectedDeclared'>): boolean {
  return holdingsIn(record).some((each) => each.person === person && each.seq === seq);
}

/** 条文只写及时：报了备案、定了补选，还没有公告，就是晚了。 */
function unpublished(record: ElectionRecord, { person, seq }: Change): readonly Breach[] {
  const calls = [...record.polls.values()].flatMap(({ ByElectionCalled }) => ByElectionCalled);
  const next = [...record.OfficeChangeFiled.filter((each) => each.person === person), ...calls].find((each) => each.seq > seq);
  const published = record.OfficeChangePublished.find((each) => each.person === person && each.seq > seq);
  if (next === undefined || (published !== undefined && published.seq < next.seq)) return [];
  return [
    {
      because: [seq, next.seq, ...(published === undefined ? [] : [published.seq])],
      about: [person],
      says: text`${person} 的职务变动没有及时公告`,
      duty: { what: 'OfficeChangePublished', due: next.on, overtaken: true, ...(published && { done: published.on }) },
    },
  ];
}

function unfiled(record: ElectionRecord, { person, on, seq }: Change, within: number): readonly Breach[] {
  const due = lastDayWithin(on, within);
  const filed = record.OfficeChangeFiled.find((each) => each.person === person && each.seq > seq);
  if (filed !== undefined && filed.on <= due) return [];
  return [
    {
      because: [seq, ...(filed === undefined ? [] : [filed.seq])],
      about: [person],
      says:
        filed === undefined
          ? text`${person} 的职务变动 ${within} 天里没有报备案`
          : text`${person} 的职务变动第 ${filed.on - on} 天才报备案，应当在 ${within} 天里`,
      duty: { what: 'OfficeChangeFiled', due, ...(filed && { done: filed.on }) },
    },
  ];
}
