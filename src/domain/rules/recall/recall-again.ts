import { defineRule, type Breach } from '../../engine/rule.ts';
import { calledDemands, demandsIn, endOf, spellSpan } from './demands.ts';

export const recallAgain = defineRule({
  id: 'recall-again',
  title: '罢免没有通过，同样的事实和理由在限期里不得再提',
  uses: ['recallAgain'],
  consequence: 'curable',
  remedy: { says: '停下表决，告诉联名的人什么时候可以再提；有新的事实，另写理由', until: 'PollOpened', by: ['RecallDemanded'] },
  mistakes: [],
  check: (record, { recallAgain: span }) => {
    const failed = new Map(
      demandsIn(record).flatMap(({ demanded, declared }) =>
        declared?.passed === false ? [[demanded.recall, declared] as const] : [],
      ),
    );
    return calledDemands(record).flatMap(({ demanded, called }): Breach[] => {
      const before = demanded.sameAs && failed.get(demanded.sameAs);
      if (before === undefined) return [];
      if (span !== 'never' && demanded.on > endOf(before.on, span)) return [];
      const limit = span === 'never' ? '照规定不得再提' : `${spellSpan(span)}里不得再提`;
      return [
        {
          because: [before.seq, demanded.seq, called.seq],
          about: [demanded.recall, called.poll],
          says: [{ ref: demanded.recall }, `与没有通过的那件同样的事实和理由，${limit}，又定下了表决`],
          falls: { what: 'step', which: demanded.recall },
        },
      ];
    });
  },
});
