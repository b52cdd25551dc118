import { lastDayWithin } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { roundOf } from '../../engine/rounds.ts';
import { isGeneral } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { kindOf, type PollId, type Seq } from '../../terms/ids.ts';

export const redoInvalid = defineRule({
  id: 'redo-invalid',
  title: '选举全部无效的，从头重新选举',
  uses: ['afterVoid'],
  mayUse: ['voidedBy'],
  consequence: 'election-void',
  remedy: { says: '停下移交、发证和另行选举，定日子重新选举，从头准备' },
  mistakes: [],
  check(record, { afterVoid: { within }, voidedBy }) {
    const rightful: readonly string[] | undefined = voidedBy;
    const voids = record.PollVoided.filter(
      ({ what, of, by }) => what === 'election' && isGeneral(of) && (rightful === undefined || rightful.includes(by)),
    );
    return [...new Map(voids.map((each) => [each.of, each])).values()].flatMap((voided) => [
      ...goneOn(record, voided),
      ...(within === null ? [] : notRepeated(record, voided, within)),
    ]);
  },
});

/** 写了天数的：宣布无效以后没有在期限里重新投票。 */
function notRepeated({ polls }: ElectionRecord, { of, seq, on }: Recorded<'PollVoided'>, within: number): readonly Breach[] {
  const due = lastDayWithin(on, within);
  const openings = [...polls].flatMap(([id, { PollOpened }]) => (kindOf(id) === 'repeat' && id !== of ? PollOpened : []));
  const redone = openings.find((opening) => opening.seq > seq);
  if (redone !== undefined && redone.on <= due) return [];
  return [
    {
      because: [seq, ...(redone ? [redone.seq] : [])],
      about: [of],
      says: [{ ref: of }, `宣布无效以后 ${within} 天里没有重新选举`],
      duty: { what: 'PollOpened', due, ...(redone && { done: redone.on }) },
    },
  ];
}

/** 无效以后、重新选举出结果以前，还照着无效的结果往下办的：一次选举算一处。 */
function goneOn(record: ElectionRecord, { of, seq }: Recorded<'PollVoided'>): readonly Breach[] {
  const until = redoneAt(record, of);
  const inBetween = (fact: { readonly seq: Seq }) => fact.seq > seq && fact.seq < until;
  const polls = roundOf(record, of);
  const rerun = polls.flatMap(([id, { PollOpened }]) => (kindOf(id) === 'supplementary' ? PollOpened.filter(inBetween) : []));
  const issued = polls.flatMap(([, { CertificatesIssued }]) => CertificatesIssued.filter(inBetween));
  const handed = record.ItemsHandedOver.filter(inBetween);
  const did = [
    ...(rerun.length > 0 ? ['举行另行选举'] : []),
    ...(issued.length > 0 ? ['发了当选证书'] : []),
    ...(handed.length > 0 ? ['移交了工作'] : []),
  ];
  if (did.length === 0) return [];
  return [
    {
      because: [seq, ...[...rerun, ...issued, ...handed].map((each) => each.seq)],
      about: [of],
      says: [{ ref: of }, `已经宣布无效，应当重新选举，却还${did.join('、')}`],
    },
  ];
}

/** 后来的重新选举出结果的那件事；还没有的，当作没有尽头。 */
function redoneAt({ polls }: ElectionRecord, voided: PollId): Seq {
  const redone = [...polls].filter(([id]) => kindOf(id) === 'repeat' && id !== voided);
  return Math.min(...redone.flatMap(([, { ResultAnnounced }]) => ResultAnnounced[0]?.seq ?? []), Number.MAX_SAFE_INTEGER);
}
