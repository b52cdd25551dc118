import { departuresIn, sittingIn, type Departure } from '../../engine/office.ts';
import { openingOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { byElectionsIn } from './by-elections.ts';
import { endOf, spellSpan } from './demands.ts';

type Due = ParamValues<'byElectionDue'>['byElectionDue'];

export const byelectMust = defineRule({
  id: 'byelect-must',
  title: '人数不够法定的最少、或者规定必须补的职务缺了，按时补选',
  uses: ['byElectionDue'],
  consequence: 'curable',
  remedy: { says: '马上召开村民会议或者村民代表会议补选；村委会不主持的，报乡镇责令', by: ['ByElectionCalled'] },
  mistakes: [],
  check: (record, { byElectionDue }) => {
    const short = departuresIn(record).flatMap((departure) => {
      const why = whyMust(record, departure, byElectionDue);
      return why === undefined ? [] : [{ departure, why }];
    });
    // 缺得更多不另起一处：补上以前只看头一次不够的时候。
    const [first] = short.filter(({ departure }) => !isFilled(record, departure, byElectionDue));
    return first === undefined ? [] : overdue(record, first.departure, first.why, byElectionDue);
  },
});

/** 这个人离任以后为什么必须补；不知道在任几人的不说。 */
function whyMust(record: ElectionRecord, { seq }: Departure, { below, chair }: Due): string | undefined {
  const before = sittingIn(record, seq);
  const after = sittingIn(record, seq + 1);
  if (before.length === after.length) return undefined;
  if (after.length < below) return `在任的只剩 ${after.length} 人`;
  return chair && !after.some(({ post }) => post === 'chair') && before.some(({ post }) => post === 'chair')
    ? '主任空缺'
    : undefined;
}

/** 期限里补选投票了 */
function isFilled(record: ElectionRecord, { on, seq }: Departure, { within }: Due): boolean {
  const due = endOf(on, within);
  return byElectionsIn(record).some(({ poll }) => {
    const opening = openingOf(poll);
    return opening !== undefined && opening.seq > seq && opening.on <= due;
  });
}

function overdue(record: ElectionRecord, { on, seq, person }: Departure, why: string, { within }: Due): readonly Breach[] {
  const held = byElectionsIn(record)
    .flatMap(({ poll }) => openingOf(poll) ?? [])
    .find((opening) => opening.seq > seq);
  const slow = held === undefined ? '里没有补选' : `里补选，第 ${held.on - on} 天才投票`;
  return [
    {
      because: [seq, ...(held === undefined ? [] : [held.seq])],
      about: [person],
      says: [{ ref: person }, ` 离任以后${why}，${held === undefined ? '' : '应当在 '}${spellSpan(within)}${slow}`],
      duty: { what: 'ByElectionCalled', due: endOf(on, within), ...(held && { done: held.on }) },
    },
  ];
}
