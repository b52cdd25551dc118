import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const ballotSeal = defineRule({
  id: 'ballot-seal',
  title: '数完的选票当场封存',
  uses: ['ballotSeal'],
  consequence: 'discipline',
  remedy: { says: '马上把选票全部收齐，当众封存，记下中间由谁保管', by: ['BallotsSealed'] },
  mistakes: ['M130'],
  check(record, { ballotSeal: seal }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const sealed = poll.BallotsSealed.at(-1);
      const counted = poll.ResultAnnounced.at(-1) ?? poll.ValidityDeclared.at(-1);
      if (sealed !== undefined && (counted === undefined || sealed.on <= counted.on)) {
        return sealed.onSpot || seal === 'same-day'
          ? []
          : [{ because: [sealed.seq], about: [id], says: text`${id}的选票没有当场封存` }];
      }
      if (counted === undefined) return [];
      const duty = { what: 'BallotsSealed', due: counted.on, ...(sealed && { done: sealed.on }) } as const;
      return [{ because: [sealed?.seq ?? counted.seq], about: [id], says: text`${id}的选票当天没有封存`, duty }];
    });
  },
});
