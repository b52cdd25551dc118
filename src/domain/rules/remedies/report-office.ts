import { lastOf } from '../../engine/collections.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const reportOffice = defineRule({
  id: 'report-office',
  title: '举报由乡镇或者县级政府调查处理，别的组织收到了要转过去',
  uses: ['reportHandling'],
  consequence: 'discipline',
  remedy: { says: '把举报连同材料转给乡镇或者县级政府，由他们查，结论告诉举报人', by: ['ReportPassedOn', 'ReportAnswered'] },
  mistakes: ['M150'],
  check: (record, { reportHandling: { by: rightful } }) =>
    record.ReportReceived.flatMap(({ report, seq }): Breach[] => {
      const answer = lastOf(record.ReportAnswered, (each) => each.report === report);
      if (answer === undefined || rightful.some((one) => one === answer.by)) return [];
      return [
        {
          because: [seq, answer.seq],
          about: [report],
          says: text`${report}不是乡镇、县级政府查的，就下了结论`,
          falls: { what: 'step', which: report },
        },
      ];
    }),
});
