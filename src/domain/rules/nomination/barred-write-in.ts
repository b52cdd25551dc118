import { listedIn, roundsIn, standingIn } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { barOf } from './nominations.ts';

export const barredWriteIn = defineRule({
  id: 'barred-write-in',
  title: '不得作候选人的人被另选、宣布当选的，先问清楚再定',
  uses: ['candidateBars'],
  consequence: 'curable',
  remedy: { says: '把材料报乡镇和县级指导机构审查，照他们的书面答复办；没有答复以前不要自己定' },
  mistakes: ['M118'],
  check(record, { candidateBars }) {
    return roundsIn(record).flatMap((round) => {
      const listed = listedIn(round);
      if (listed.size === 0) return [];
      return standingIn(round).flatMap(({ person, poll, seq }): Breach[] => {
        const bar = barOf(record, person);
        if (listed.has(person) || bar === undefined || !candidateBars.includes(bar)) return [];
        return [
          {
            because: [seq],
            about: [person, poll],
            says: text`${person} 有不得作候选人的情形，没有列为候选人，被另选以后宣布当选`,
            doubt: '国法只写了这几类人不得作候选人，另选出来的能不能当选没有写',
          },
        ];
      });
    });
  },
});
