import { leastFor } from '../../engine/majority.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { calledDemands, isSupported, type Demand } from './demands.ts';

export const recallWho = defineRule({
  id: 'recall-who',
  title: '罢免要够数的村民或者村民代表联名提出，说明理由',
  uses: ['recallDemand'],
  consequence: 'curable',
  remedy: {
    says: '停下表决，把要求退回去，讲清要多少人联名、要写明理由；补齐了再定日子表决',
    by: ['RecallDemanded'],
    until: 'PollOpened',
  },
  mistakes: [],
  check: (record, { recallDemand }) =>
    calledDemands(record).flatMap(({ demanded, called }): Breach[] => {
      const about = [demanded.recall, called.poll];
      const falls = { what: 'step', which: demanded.recall } as const;
      const because = [demanded.seq, called.seq];
      if (!isSupported(demanded, recallDemand)) return [{ because, about, says: unsupported(demanded, recallDemand), falls }];
      if (demanded.reasons) return [];
      return [{ because, about, says: text`${demanded.recall}没有说明理由，就定下了表决`, falls }];
    }),
});

function unsupported({ recall, by, signers, total }: Demand['demanded'], law: ParamValues<'recallDemand'>['recallDemand']) {
  if (by === 'township') return text`${recall}是乡镇提的，这里没有写乡镇可以提，就定下了表决`;
  const needs = leastFor(by === 'villagers' ? law.villagers : law.representatives, total);
  return by === 'villagers'
    ? text`有选举权的村民 ${total} 人，${recall}只有 ${signers} 人联名，至少要 ${needs} 人，就定下了表决`
    : text`村民代表 ${total} 人，${recall}只有 ${signers} 人联名，至少要 ${needs} 人，就定下了表决`;
}
