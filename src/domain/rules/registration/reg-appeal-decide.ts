import { lastDayWithin } from '../../engine/calendar.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const regAppealDecide = defineRule({
  id: 'reg-appeal-decide',
  title: '对名单的申诉应当在法定天数内处理并公布结果',
  uses: ['objectionReplyDays'],
  consequence: 'curable',
  remedy: { says: '立即作出处理决定并公布结果，说明迟延原因', by: ['ObjectionDecided'], until: 'PollOpened' },
  mistakes: ['M150'],
  check({ ObjectionFiled, ObjectionDecided }, { objectionReplyDays }) {
    const decisionOn = new Map(ObjectionDecided.map((decision) => [decision.objection, decision]));
    return ObjectionFiled.flatMap(({ objection, on, seq }): Breach[] => {
      const due = lastDayWithin(on, objectionReplyDays);
      const decided = decisionOn.get(objection);
      if (decided === undefined) {
        return [
          {
            because: [seq],
            about: [objection],
            says: text`申诉 ${objection} 收到后 ${objectionReplyDays} 日内没有处理`,
            duty: { what: 'ObjectionDecided', due },
          },
        ];
      }
      if (decided.on <= due) return [];
      return [
        {
          because: [seq, decided.seq],
          about: [objection],
          says: text`申诉 ${objection} 收到后第 ${decided.on - on} 日才处理，应当在 ${objectionReplyDays} 日内`,
          duty: { what: 'ObjectionDecided', due, done: decided.on },
        },
      ];
    });
  },
});
