import { assembliesIn, entitledIn, lastBefore, sittingAt } from '../../engine/party-branch.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Entitled = ReadonlySet<PersonId>;

export const partyVoters = defineRule({
  id: 'party-voters',
  title: '正式党员有选举权；预备党员、留党察看期间的、中止了权利的没有，不领票、不算到会',
  uses: ['partyVoters', 'partyExcused'],
  consequence: 'ballot-void',
  remedy: {
    says: '应到会照党员名册重新核；票已经发错的先停下来，核对签到和发票，报上级党组织定',
    by: ['AssemblyRollSettled'],
    until: 'PollOpened',
  },
  mistakes: ['M135', 'M136', 'M139'],
  check: (record, { partyVoters: standings }) => {
    const entitled = entitledIn(record, standings);
    if (entitled === undefined) return [];
    return [
      ...misrolled(record, entitled),
      ...assembliesIn(record).flatMap(([id, poll]) => [
        ...overcounted({ id, poll }, sittingCount(record, poll, standings)),
        ...misissued({ id, poll }, entitled),
      ]),
    ];
  },
});

interface Assembly {
  readonly id: PollId;
  readonly poll: PollRecord;
}

/** 应到会多列了没有选举权的人，或者不经批准、通过就划掉了人。 */
function misrolled(record: ElectionRecord, entitled: Entitled): readonly Breach[] {
  const roll = lastBefore(record, 'AssemblyRollSettled', Number.MAX_SAFE_INTEGER);
  if (roll === undefined) return [];
  const due = new Set(roll.due);
  const excused = new Set(roll.agreed ? roll.excused : []);
  const because = [roll.seq];
  return [
    ...roll.due
      .filter((person) => !entitled.has(person))
      .map((person): Breach => ({ because, about: [person], says: text`${person} 没有选举权，也列进了应到会` })),
    ...[...entitled]
      .filter((person) => !due.has(person) && !excused.has(person))
      .map((person): Breach => ({
        because,
        about: [person],
        says: text`${person} 有选举权，没有报批、也没有经大会通过，就不算应到`,
      })),
  ];
}

function sittingCount(record: ElectionRecord, { AssemblyOpened }: PollRecord, standings: Parameters<typeof sittingAt>[1]) {
  const opened = AssemblyOpened.at(-1);
  return opened && sittingAt(record, standings, opened.seq)?.present;
}

/** 宣布的实到比有选举权的实到多：把列席的、没有来的也算进去了。 */
function overcounted({ id, poll }: Assembly, present: number | undefined): readonly Breach[] {
  const opened = poll.AssemblyOpened.at(-1);
  if (opened === undefined || present === undefined || opened.counted <= present) return [];
  return [
    {
      because: [opened.seq],
      about: [id],
      says: text`有选举权的实到 ${present} 人，宣布成 ${opened.counted} 人`,
    },
  ];
}

/** 没有选举权的人领了票 */
function misissued({ id, poll }: Assembly, entitled: Entitled): readonly Breach[] {
  return poll.BallotsIssued.flatMap(({ seq, for: people }) =>
    people
      .filter((person) => !entitled.has(person))
      .map((person): Breach => ({ because: [seq], about: [id, person], says: text`${person} 没有选举权，也领了票` })),
  );
}
