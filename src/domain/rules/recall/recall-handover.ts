import { lastDayWithin } from '../../engine/calendar.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { recallPolls } from './demands.ts';

export const recallHandover = defineRule({
  id: 'recall-handover',
  title: '被罢免的人按时交接手里的工作',
  uses: ['recallHandover'],
  consequence: 'curable',
  remedy: { says: '催他列清单交接，请乡镇监督；不肯交的报乡镇责令', by: ['OfficeHandedOver', 'HandoverOrdered'] },
  mistakes: ['M125'],
  check: (record, { recallHandover: within }) =>
    recallPolls(record).flatMap(([, poll]): Breach[] => {
      const declared = poll.RecallDeclared.at(-1);
      if (declared?.passed !== true) return [];
      const { person, on, seq } = declared;
      const due = lastDayWithin(on, within);
      const handed = record.OfficeHandedOver.find((each) => each.by === person && each.seq > seq);
      if (handed !== undefined && handed.on <= due) return [];
      return [
        {
          because: [seq, ...(handed === undefined ? [] : [handed.seq])],
          about: [person],
          says:
            handed === undefined
              ? text`${person} 被罢免 ${within} 天了，还没有交接工作`
              : text`${person} 被罢免以后第 ${handed.on - on} 天才交接，应当在 ${within} 天里`,
          duty: { what: 'OfficeHandedOver', due, ...(handed && { done: handed.on }) },
        },
      ];
    }),
});
