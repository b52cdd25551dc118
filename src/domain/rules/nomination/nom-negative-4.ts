import { text } from '../../terms/text.ts';
import { barRule } from './barred-candidate.ts';

export const nomNegative4 = barRule({
  id: 'nom-negative-4',
  bar: 'cult',
  title: '组织或者参加非法宗教活动、邪教活动的，不得作候选人',
  remedy: '取消他的候选人资格，补足差额，重新公布名单；材料要由主管部门书面出具',
  mistakes: ['M047'],
  says: (person) => text`${person} 组织或者参加过非法宗教活动、邪教活动，列为正式候选人`,
});
