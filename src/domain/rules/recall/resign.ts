import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { bodyOf } from '../preparation/meetings.ts';
import { endOf, spellSpan } from './demands.ts';

type Tendered = Recorded<'ResignationTendered'>;
type Law = ParamValues<'resignation'>['resignation'];

export const resign = defineRule({
  id: 'resign',
  title: '辞职向村委会提出，会议审议通过那天起职务才终止',
  uses: ['resignation'],
  consequence: 'curable',
  remedy: {
    says: '请他向村委会写申请，召开村民会议或者村民代表会议审议；没有通过以前，他照旧履行职责',
    by: ['ResignationTendered', 'MotionVoted', 'OfficeRuled'],
  },
  mistakes: [],
  check: (record, { resignation }) => [
    ...latestTenders(record).flatMap((tendered) => [
      ...wronglyTendered(tendered, resignation),
      ...late(record, tendered, resignation),
    ]),
    ...wronglyEnded(record),
  ],
});

/** 同一人以最近一次为准 */
function latestTenders({ ResignationTendered }: ElectionRecord): readonly Tendered[] {
  return [...new Map(ResignationTendered.map((each) => [each.person, each])).values()];
}

function wronglyTendered({ person, to, written, seq }: Tendered, law: Law): readonly Breach[] {
  const facts = { because: [seq], about: [person] };
  if (to === 'villagers' || to === 'representatives') {
    const doubt = '国法写向村委会提出，由会议审议；直接向会议提出的，有的省写过，新法没有写';
    return [{ ...facts, says: text`${person} 没有向村委会、直接向会议提出辞职`, doubt }];
  }
  if (to !== 'village-committee') return [{ ...facts, says: text`${person} 的辞职不是向村委会提出的` }];
  return law.written && !written ? [{ ...facts, says: text`${person} 只是口头提出辞职，没有写申请` }] : [];
}

/** 会上审议过辞职没有：村民会议、村民代表会议的才算。 */
function votedOn(record: ElectionRecord, person: Tendered['person'], after: number): Recorded<'MotionVoted'> | undefined {
  return record.MotionVoted.find((vote) => {
    const body = bodyOf(record, vote.meeting);
    const isRightBody = body === undefined || body === 'villagers' || body === 'representatives';
    return vote.matter === 'resignation' && vote.person === person && vote.seq > after && isRightBody;
  });
}

function late(record: ElectionRecord, { person, on, seq }: Tendered, { within }: Law): readonly Breach[] {
  const vote = votedOn(record, person, seq);
  if (within === null || (vote !== undefined && vote.on <= endOf(on, within))) return [];
  return [
    {
      because: [seq, ...(vote === undefined ? [] : [vote.seq])],
      about: [person],
      says: [
        { ref: person },
        vote === undefined
          ? ` 的辞职申请收到 ${spellSpan(within)}了，没有开会审议`
          : ` 的辞职申请应当在 ${spellSpan(within)}里开会审议，第 ${vote.on - on} 天才审议`,
      ],
      duty: { what: 'OfficeRuled', due: endOf(on, within), ...(vote && { done: vote.on }) },
    },
  ];
}

/** 没有经过会议审议通过，就算他辞职生效。 */
function wronglyEnded(record: ElectionRecord): readonly Breach[] {
  return [...new Set(record.OfficeRuled.map(({ person }) => person))].flatMap((person): Breach[] => {
    const ruled = lastOf(record.OfficeRuled, (each) => each.person === person);
    if (ruled?.outcome !== 'ends' || ruled.ground !== 'resigned') return [];
    const vote = votedOn(record, person, 0);
    if (vote?.passed === true && vote.seq < ruled.seq) return [];
    return [
      {
        because: [ruled.seq],
        about: [person],
        says: text`${person} 的辞职没有经村民会议或者村民代表会议审议通过，就算生效了`,
        falls: { what: 'step', which: person },
      },
    ];
  });
}
