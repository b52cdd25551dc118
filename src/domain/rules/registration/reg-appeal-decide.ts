import { lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { filingOf } from './objections.ts';

type Filed = Recorded<'ObjectionFiled'>;

const openLate = '过了提异议的日子才提的，还要不要受理、要不要在期限以内答复，各地不一，条文没有写';

export const regAppealDecide = defineRule({
  id: 'reg-appeal-decide',
  title: '对名单的申诉应当在法定天数内处理并公布结果',
  uses: ['objectionReplyDays'],
  mayUse: ['rollObjection'],
  consequence: 'curable',
  remedy: { says: '立即作出处理决定并公布结果，说明迟延原因', by: ['ObjectionDecided'], until: 'PollOpened' },
  mistakes: ['M036', 'M150'],
  check: (record, { objectionReplyDays, rollObjection }) =>
    record.ObjectionFiled.flatMap((filed) => {
      const isLate = rollObjection !== undefined && filingOf(record, filed, rollObjection.within)?.isLate === true;
      const slow = notInTime(record, filed, objectionReplyDays);
      return [...slow.map((breach) => (isLate ? { ...breach, doubt: openLate } : breach)), ...notPosted(record, filed)];
    }),
});

/** 没有处理、处理得晚：以头一次决定为准；说了不受理的，由受理那条规则说。 */
function notInTime({ ObjectionDecided, ObjectionTurnedAway }: ElectionRecord, filed: Filed, days: number): readonly Breach[] {
  const { objection, on, seq } = filed;
  const due = lastDayWithin(on, days);
  const decided = ObjectionDecided.find((each) => each.objection === objection);
  if (decided !== undefined && decided.on <= due) return [];
  if (decided !== undefined) {
    return [
      {
        because: [seq, decided.seq],
        about: [objection],
        says: text`申诉 ${objection} 收到后第 ${decided.on - on} 日才处理，应当在 ${days} 日内`,
        duty: { what: 'ObjectionDecided', due, done: decided.on },
      },
    ];
  }
  if (ObjectionTurnedAway.some((each) => each.objection === objection)) return [];
  return [
    {
      because: [seq],
      about: [objection],
      says: text`申诉 ${objection} 收到后 ${days} 日内没有处理`,
      duty: { what: 'ObjectionDecided', due },
    },
  ];
}

/** 处理了，结果没有公布：以最近一次决定为准；没有记公布没公布的不说。 */
function notPosted({ ObjectionDecided }: ElectionRecord, { objection, seq }: Filed): readonly Breach[] {
  const decided = lastOf(ObjectionDecided, (each) => each.objection === objection);
  if (decided?.posted !== false) return [];
  return [{ because: [seq, decided.seq], about: [objection], says: text`申诉 ${objection} 处理了，结果没有公布` }];
}
