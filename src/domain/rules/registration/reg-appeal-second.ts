import { lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';

type Terms = ParamValues<'secondAppeal'>['secondAppeal'];

export const regAppealSecond = defineRule({
  id: 'reg-appeal-second',
  title: '不服处理、再向乡镇申诉的，乡镇应当在法定天数内书面决定',
  uses: ['secondAppeal'],
  consequence: 'curable',
  remedy: { says: '请乡镇立即作出书面决定，送给本人，告知选委会', by: ['AppealDecided'], until: 'PollOpened' },
  mistakes: ['M038'],
  check: (record, { secondAppeal }) => record.AppealFiled.flatMap((filed) => slowOrOral(record, filed, secondAppeal)),
});

function slowOrOral(record: ElectionRecord, filed: Recorded<'AppealFiled'>, terms: Terms): readonly Breach[] {
  const { objection, on, seq } = filed;
  if (!isInTime(record, filed, terms)) return [];
  const due = lastDayWithin(on, terms.replyWithin);
  const about = [objection];
  const decided = record.AppealDecided.filter((each) => each.objection === objection && each.seq > seq);
  const [first] = decided;
  if (first === undefined) {
    const says = text`再向乡镇申诉的 ${objection}，收到后 ${terms.replyWithin} 日内没有决定`;
    return [{ because: [seq], about, says, duty: { what: 'AppealDecided', due } }];
  }
  const slow = text`再向乡镇申诉的 ${objection}，收到后第 ${first.on - on} 日才决定，应当在 ${terms.replyWithin} 日内`;
  const late: Breach = { because: [seq, first.seq], about, says: slow, duty: { what: 'AppealDecided', due, done: first.on } };
  const oral: Breach = { because: [seq, first.seq], about, says: text`再向乡镇申诉的 ${objection} 决定了，没有书面答复` };
  return [...(first.on > due ? [late] : []), ...(decided.some(({ written }) => written) ? [] : [oral])];
}

/** 在结果公布之日起的期限以内提的；结果没有公布的，期限还没有起算。 */
function isInTime({ ObjectionDecided }: ElectionRecord, { objection, on, seq }: Recorded<'AppealFiled'>, { within }: Terms) {
  const outcome = lastOf(ObjectionDecided, (each) => each.objection === objection && each.seq < seq);
  if (outcome === undefined) return false;
  return outcome.posted === false || on <= lastDayWithin(outcome.on, within);
}
