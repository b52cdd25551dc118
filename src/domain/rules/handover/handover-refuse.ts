import { lastDayWithin } from '../../engine/calendar.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { listItems } from './handover-words.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

export const handoverRefuse = defineRule({
  id: 'handover-refuse',
  title: '上届不肯移交的，乡镇督促、责令',
  uses: ['handoverRefusal', 'handoverWithin'],
  mayUse: committeeParams,
  consequence: 'discipline',
  remedy: {
    says: '写清谁不肯交、不交什么，书面报乡镇督促、责令；造成损失的，由责任人赔偿',
    by: ['HandoverOrdered', 'ItemsHandedOver'],
  },
  mistakes: ['M125', 'M126'],
  check(record, { handoverWithin, ...law }) {
    const committee = newCommitteeIn(record, law);
    if (committee === undefined) return [];
    const due = lastDayWithin(committee.on, handoverWithin);
    const refusals = new Map<PersonId, (typeof record.HandoverRefused)[number]>();
    for (const refusal of record.HandoverRefused) if (!refusals.has(refusal.by)) refusals.set(refusal.by, refusal);
    return [...refusals.values()].flatMap(({ by, items, seq }): Breach[] => {
      const isGiven = items.every((item) =>
        record.ItemsHandedOver.some((handing) => handing.seq > seq && handing.on <= due && handing.items.includes(item)),
      );
      const order = record.HandoverOrdered.find((each) => each.seq > seq && pressing.has(each.by));
      if (isGiven || (order !== undefined && order.on <= due)) return [];
      return [
        {
          because: [seq, ...(order === undefined ? [] : [order.seq])],
          about: [by],
          says: [
            ...text`${by} 不肯移交`,
            `${listItems(items)}，${order === undefined ? '没有报乡镇责令' : '过了移交的期限乡镇才责令'}`,
          ],
          duty: { what: 'HandoverOrdered', due, ...(order && { done: order.on }) },
        },
      ];
    });
  },
});

/** 能督促、责令的 */
const pressing: ReadonlySet<string> = new Set(['township', 'county']);
