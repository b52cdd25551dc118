import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import type { HandoverItem } from '../../terms/handover.ts';
import { listItems, spellBody } from './handover-words.ts';

type Handing = Recorded<'ItemsHandedOver'>;

export const handoverHost = defineRule({
  id: 'handover-host',
  title: '移交由选委会主持、乡镇监督',
  uses: ['handoverHost'],
  consequence: 'curable',
  remedy: { says: '请选委会主持、乡镇派人到场，把已经交过的重新点一遍，签清单', by: ['ItemsHandedOver'] },
  mistakes: ['M125', 'M127'],
  check(record) {
    const wrong = [...latestOf(record)].filter(([, { chairedBy, supervised }]) => !supervised || !isHost(chairedBy));
    const handings = [...new Set(wrong.map(([, handing]) => handing))];
    const [last] = handings.slice(-1);
    if (last === undefined) return [];
    const host = isHost(last.chairedBy) ? '' : `由${spellBody(last.chairedBy)}主持，不是选委会主持`;
    const eye = last.supervised ? '' : '乡镇没有派人监督';
    return [
      {
        because: handings.map(({ seq }) => seq),
        about: [],
        says: [`移交${listItems(wrong.map(([item]) => item))}：${[host, eye].filter((each) => each !== '').join('，')}`],
      },
    ];
  },
});

/** 每样东西最近一次是怎样移交的：重新点过的，以重新点的为准。 */
function latestOf({ ItemsHandedOver }: ElectionRecord): ReadonlyMap<HandoverItem, Handing> {
  return new Map(ItemsHandedOver.flatMap((handing) => handing.items.map((item) => [item, handing] as const)));
}

function isHost(by: Handing['chairedBy']): boolean {
  return by === 'election-committee' || by === 'committee-chair';
}
