import { amount, personId, post } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { pollHappening } from './happening.ts';

/** P7 结果 */
export const resultEvents = {
  /** 宣布这次投票有效还是无效；onSpot 是当场宣布的。 */
  ValidityDeclared: pollHappening('ValidityDeclared', { valid: z.boolean(), onSpot: z.boolean() }),
  TieResolved: pollHappening('TieResolved', {
    post,
    among: z.array(personId),
    by: z.enum(['lot', 'revote', 'meeting', 'withdrawal', 'chair']),
  }),
  /** 声明退出：当选人之间有近亲属关系，一人书面声明退出。 */
  ElectedWithdrew: pollHappening('ElectedWithdrew', { person: personId }),
  /** 审查：候选人以外的当选人，报上级审查的结论 */
  WinnerReviewed: pollHappening('WinnerReviewed', { person: personId, passed: z.boolean() }),
  ElectedDeclared: pollHappening('ElectedDeclared', { post, person: personId }),
  /** 更正：收回一项当选宣布 */
  DeclarationWithdrawn: pollHappening('DeclarationWithdrawn', { post, person: personId }),
  /** 暂缺：宣布某职务留着几个名额暂时空缺 */
  SeatsLeftVacant: pollHappening('SeatsLeftVacant', { post, count: amount }),
  /** 公布结果：全部得票和当选；onSpot 是当场公布的。 */
  ResultAnnounced: pollHappening('ResultAnnounced', { onSpot: z.boolean() }),
  /** 选票封存：当场封的，还是带走以后再封 */
  BallotsSealed: pollHappening('BallotsSealed', { onSpot: z.boolean() }),
};
