import { lastDayWithin } from '../../engine/calendar.ts';
import { departuresIn } from '../../engine/office.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const auditMidterm = defineRule({
  id: 'audit-midterm',
  title: '任期当中被罢免、辞职的，审计结果按时公布',
  uses: ['auditMidterm'],
  consequence: 'curable',
  remedy: { says: '催办对他的审计，把结果张榜公布', by: ['AuditPublished'] },
  mistakes: [],
  check: (record, { auditMidterm: within }) =>
    departuresIn(record)
      .filter(({ why }) => why === 'recalled' || why === 'resigned')
      .flatMap(({ person, on, seq }): Breach[] => {
        const due = lastDayWithin(on, within);
        const published = record.AuditPublished.find(({ of = person, seq: at }) => of === person && at > seq);
        if (published !== undefined && published.on <= due) return [];
        return [
          {
            because: [seq, ...(published === undefined ? [] : [published.seq])],
            about: [person],
            says:
              published === undefined
                ? text`${person} 离任 ${within} 天了，审计结果还没有公布`
                : text`${person} 离任以后第 ${published.on - on} 天才公布审计结果，应当在 ${within} 天里`,
            duty: { what: 'AuditPublished', due, ...(published && { done: published.on }) },
          },
        ];
      }),
});
