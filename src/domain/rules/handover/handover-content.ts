import { lastDayWithin } from '../../engine/calendar.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import type { HandoverItem } from '../../terms/handover.ts';
import type { Day, Seq } from '../../terms/ids.ts';
import { listItems } from './handover-words.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

export const handoverContent = defineRule({
  id: 'handover-content',
  title: '该移交的样样都要交清',
  uses: ['handoverItems', 'handoverWithin'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: {
    says: '对着规定的几样补交，写进清单签字；不肯交的报乡镇责令',
    by: ['ItemsHandedOver', 'HandoverOrdered'],
  },
  mistakes: ['M128'],
  check(record, { handoverItems, handoverWithin, ...law }) {
    const committee = newCommitteeIn(record, law);
    const [begun] = record.ItemsHandedOver;
    // 一样也没有交的，是没有移交，另有规则说。
    if (committee === undefined || begun === undefined) return [];
    const due = lastDayWithin(committee.on, handoverWithin);
    const before = record.ItemsHandedOver.filter(({ on }) => on <= due).flatMap(({ items }) => items);
    const owed = handoverItems.filter((item) => !before.includes(item));
    const done = allGiven(record, owed);
    // 头一样就交晚了的，晚由移交期限那一条说；后来交清了，这里不再说一遍。
    if (owed.length === 0 || (begun.on > due && done !== undefined)) return [];
    return inTime({
      what: 'ItemsHandedOver',
      since: [begun.seq],
      due,
      done,
      missing: [`${handoverWithin} 天里没有交清：还差${listItems(begun.on > due ? notGiven(record, owed) : owed)}`],
      late: [`${listItems(owed)}过了 ${handoverWithin} 天才交清`],
    });
  },
});

/** 到现在一次也没有交过的几样 */
function notGiven({ ItemsHandedOver }: ElectionRecord, owed: readonly HandoverItem[]): readonly HandoverItem[] {
  return owed.filter((item) => !ItemsHandedOver.some(({ items }) => items.includes(item)));
}

/** 几样都交到了的那一次移交；还没有交齐就没有。 */
function allGiven(
  { ItemsHandedOver }: ElectionRecord,
  owed: readonly HandoverItem[],
): { readonly on: Day; readonly seq: Seq } | undefined {
  const given = new Set<HandoverItem>();
  return ItemsHandedOver.find(({ items }) => {
    for (const item of items) given.add(item);
    return owed.every((item) => given.has(item));
  });
}
