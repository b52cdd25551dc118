import { text } from '../../terms/text.ts';
import { barRule } from './barred-candidate.ts';

export const nomNegative1 = barRule({
  id: 'nom-negative-1',
  bar: 'expelled-from-party',
  title: '被开除党籍的，不得作候选人',
  remedy: '取消他的候选人资格，不够差额的补上，重新公布名单',
  mistakes: ['M047'],
  says: (person) => text`${person} 被开除过党籍，列为正式候选人`,
});
