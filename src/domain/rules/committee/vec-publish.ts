import { groupBy } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { openingOf, pollOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';
import { nextFormalList } from './committee-decisions.ts';

/** 公布、备案：哪一样、在哪件事以后就该做、到哪件事还没有做就算晚 */
interface Owed {
  readonly what: 'CommitteePublished' | 'CommitteeFiled';
  readonly after: Recorded;
  readonly hinge: Recorded | undefined;
  readonly about: readonly PersonId[];
  readonly says: Text;
}

const openDays =
  '条文只说要公布、要备案，没有写几天；这里到公布下一份名单还没有做，先提醒，到投票还没有做才判错，是本软件的读法';

export const vecPublish = defineRule({
  id: 'vec-publish',
  title: '选委会名单和变动要公布，规定备案的还要报乡镇备案',
  uses: ['committeeNotice'],
  consequence: 'curable',
  remedy: {
    says: '补贴公告，写明成员、分工和变动，要备案的报乡镇',
    by: ['CommitteePublished', 'CommitteeFiled'],
    until: 'PollOpened',
  },
  mistakes: [],
  check: (record, { committeeNotice: { list, changes } }) =>
    [
      ...listOwed(record).filter(({ what }) => list === 'posted-and-filed' || what === 'CommitteeFiled'),
      ...(changes === null ? [] : changesOwed(record, changes === 'posted-and-filed')),
    ].flatMap((owed) => lateOf(record, owed)),
});

/** 名单：推选出来以后，到公布登记名单为界。 */
function listOwed(record: ElectionRecord): readonly Owed[] {
  const after = record.CommitteeSelected.at(-1);
  if (after === undefined) return [];
  const hinge = record.RollPublished.find(({ seq }) => seq > after.seq);
  return [
    { what: 'CommitteePublished', after, hinge, about: [], says: text`选委会的名单和分工没有向村民公布` },
    { what: 'CommitteeFiled', after, hinge, about: [], says: text`选委会的名单没有报乡镇备案` },
  ];
}

/** 变动：有人退出、补上以后，到公布正式候选人名单为界；同一个人以最后一次变动为准。 */
function changesOwed(record: ElectionRecord, isFiled: boolean): readonly Owed[] {
  const changes = [...record.CommitteeMemberLeft, ...record.CommitteeMemberFilled];
  return [...groupBy(changes, ({ member }) => member)].flatMap(([member, theirs]): Owed[] => {
    const after = theirs.reduce((a, b) => (b.seq > a.seq ? b : a));
    const hinge = nextFormalList(record, after.seq);
    const posted: Owed = {
      what: 'CommitteePublished',
      after,
      hinge,
      about: [member],
      says: text`选委会成员 ${member} 有变动，没有公告`,
    };
    const filed: Owed = { ...posted, what: 'CommitteeFiled', says: text`选委会成员 ${member} 有变动，没有报乡镇备案` };
    return isFiled ? [posted, filed] : [posted];
  });
}

function lateOf(record: ElectionRecord, { what, after, hinge, about, says }: Owed): readonly Breach[] {
  const done = record[what].find(({ seq }) => seq > after.seq);
  const opening = openingOf(pollOf(record, 'first#1'));
  const missed = [hinge, opening].filter((event) => event !== undefined && event.seq > after.seq);
  const due = missed.find((event) => event !== undefined && (done === undefined || done.seq > event.seq));
  if (due === undefined) return [];
  const isUndoneAtPoll = opening !== undefined && opening.seq > after.seq && (done === undefined || done.seq > opening.seq);
  return [
    {
      because: [after.seq, due.seq, ...(done === undefined ? [] : [done.seq])],
      about,
      says,
      duty: { what, due: due.on, overtaken: true, ...(done && { done: done.on }) },
      ...(!isUndoneAtPoll && { doubt: openDays }),
    },
  ];
}
