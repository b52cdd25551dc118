import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { demandsIn } from './demands.ts';

export const recallByTownship = defineRule({
  id: 'recall-by-township',
  title: '乡镇只能在规定的情形下书面建议罢免，罢不罢免由村民投票',
  uses: ['recallAdvice'],
  consequence: 'curable',
  remedy: { says: '收回这份建议；真有规定的情形，书面写明理由再提', by: ['RecallDemanded'] },
  mistakes: [],
  check: (record, { recallAdvice }) =>
    demandsIn(record).flatMap(({ demanded }): Breach[] => {
      if (demanded.by !== 'township') return [];
      const about = [demanded.recall];
      const isListed = demanded.ground === undefined || recallAdvice.some((one) => one === demanded.ground);
      if (isListed && demanded.written && demanded.reasons) return [];
      const says = isListed
        ? text`${demanded.recall}是乡镇的建议，没有书面写明理由`
        : text`${demanded.recall}是乡镇的建议，说的理由不在规定的几种情形里`;
      return [{ because: [demanded.seq], about, says, falls: { what: 'step', which: demanded.recall } }];
    }),
});
