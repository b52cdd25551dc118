import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { calledDemands } from './demands.ts';

export const recallAddress = defineRule({
  id: 'recall-address',
  title: '罢免要求要写成书面，交给规定的机关',
  uses: ['recallAddress'],
  consequence: 'curable',
  remedy: { says: '请联名的人补写书面要求，写明理由，交到规定的地方', by: ['RecallDemanded'], until: 'PollOpened' },
  mistakes: [],
  check: (record, { recallAddress: { to, each } }) =>
    calledDemands(record).flatMap(({ demanded, called }): Breach[] => {
      const given: readonly string[] = demanded.to;
      const isRight = each === 'all' ? to.every((one) => given.includes(one)) : to.some((one) => given.includes(one));
      // 乡镇自己提的建议，不用再交给乡镇。
      if (demanded.by === 'township' || (demanded.written && isRight)) return [];
      return [
        {
          because: [demanded.seq, called.seq],
          about: [demanded.recall, called.poll],
          says: demanded.written
            ? text`${demanded.recall}没有交给规定的机关，就定下了表决`
            : text`${demanded.recall}只是口头提出，就定下了表决`,
        },
      ];
    }),
});
