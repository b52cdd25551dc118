import { amount, personId, post } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening, pollHappening } from './happening.ts';

/** 应选名额：某职务应选几人；forWoman 是单列给妇女的名额。 */
export const seat = z.strictObject({ post, count: amount, forWoman: z.exactOptional(z.literal(true)) });

/** 候选：谁竞选什么职务 */
export const candidacy = z.strictObject({ post, person: personId });

/** P3 提名与候选人 */
export const nominationEvents = {
  NominationMade: happening('NominationMade', { nominee: personId, post }),
  /** 定名额：这次投票各职务应选几人；另行选举只写不足的名额。 */
  SeatsFixed: pollHappening('SeatsFixed', { seats: z.array(seat) }),
  /** 公布正式候选人；另行选举的候选人也用它公布。 */
  FormalListPublished: pollHappening('FormalListPublished', { candidates: z.array(candidacy) }),
  /** 候选人书面放弃 */
  CandidateWithdrew: pollHappening('CandidateWithdrew', { person: personId }),
};
