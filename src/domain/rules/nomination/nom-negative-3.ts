import { text } from '../../terms/text.ts';
import { barRule } from './barred-candidate.ts';

export const nomNegative3 = barRule({
  id: 'nom-negative-3',
  bar: 'clan-or-gang',
  title: '利用宗族或者黑恶势力从事非法活动的，不得作候选人',
  remedy: '向公安要书面材料，认定了的取消候选人资格，补足差额，重新公布；只凭议论不能取消',
  mistakes: ['M047'],
  says: (person) => text`${person} 利用宗族或者黑恶势力从事非法活动，列为正式候选人`,
  unproven: '由谁认定、凭什么材料认定，条文没有写；眼下没有主管部门的材料',
});
