import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const cost = defineRule({
  id: 'cost',
  title: '选举经费不得摊派给村民',
  uses: ['fundsLevy'],
  consequence: 'curable',
  remedy: { says: '把收的钱如数退还，留下退款凭证；选举要花的钱报乡镇，由财政承担' },
  mistakes: ['M003'],
  check({ FundsRaised }) {
    const levies = FundsRaised.filter(({ from }) => from === 'levy');
    if (levies.length === 0) return [];
    return [{ because: levies.map(({ seq }) => seq), about: [], says: text`选举的钱向村民摊派` }];
  },
});
