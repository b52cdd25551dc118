import { unfitIn } from '../../engine/office.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { rulingsIn } from './rulings.ts';

export const endUnfit = defineRule({
  id: 'end-unfit',
  title: '连续两次民主评议不称职，职务终止；评议由村务监督机构主持',
  uses: ['appraisal'],
  consequence: 'curable',
  remedy: {
    says: '照评议的次数重新认定；不是监督机构主持的评议，重新评',
    by: ['OfficeRuled', 'AppraisalHeld'],
  },
  mistakes: [],
  check: (record, { appraisal: { unfitTimes, chairedBy } }) => {
    const unfit = new Set(unfitIn(record, unfitTimes).map(({ person }) => person));
    const latest = new Map(record.AppraisalHeld.map((each) => [each.person, each]));
    const misled = [...latest.values()].filter((each) => each.chairedBy !== chairedBy);
    return [
      ...rulingsIn(record).flatMap(({ person, outcome, ground, seq }): Breach[] => {
        const facts = { because: [seq], about: [person], falls: { what: 'step', which: person } } as const;
        if (outcome === 'kept' && unfit.has(person))
          return [{ ...facts, says: text`${person} 连续 ${unfitTimes} 次评议不称职，却还让他留任` }];
        if (outcome !== 'ends' || ground !== 'unfit' || unfit.has(person) || !covers(record, 'recall')) return [];
        return [{ ...facts, says: text`${person} 没有连续 ${unfitTimes} 次评议不称职，职务就算终止了` }];
      }),
      ...misled.map(({ person, seq }): Breach => ({
        because: [seq],
        about: [person],
        says: text`对 ${person} 的评议不是村务监督机构主持的`,
      })),
    ];
  },
});
