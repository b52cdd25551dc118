import { text } from '../../terms/text.ts';
import { barRule } from './barred-candidate.ts';

export const nomNegative2 = barRule({
  id: 'nom-negative-2',
  bar: 'punished-for-crime',
  title: '因犯罪受过刑事处罚的，不得作候选人',
  remedy: '看判决书：判了刑的（含缓刑）取消候选人资格，补足差额，重新公布；免予刑事处罚、过失犯罪算不算，条文没有写，请示上级',
  mistakes: ['M047', 'M048'],
  says: (person) => text`${person} 因犯罪受过刑事处罚，列为正式候选人`,
});
