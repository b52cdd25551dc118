import { amount, personId, post } from '../../terms/ids.ts';
import { voteLine } from '../../terms/ballot.ts';
import { z } from '../../terms/schema.ts';
import { happening, happeningGrown, pollHappening, pollHappeningGrown } from './happening.ts';
import { actor } from './preparation.ts';

/** 应选名额：某职务应选几人；forWoman 是单列给妇女的名额。 */
export const seat = z.strictObject({ post, count: amount, forWoman: z.exactOptional(z.literal(true)) });

/** 候选：谁竞选什么职务 */
export const candidacy = z.strictObject({ post, person: personId });

/** 审查的材料：谁出的、写的是什么；vague 是没有写清、看不出结论。 */
const paper = z.enum(['party-discipline', 'criminal-record', 'public-security', 'religious-affairs', 'audit']);

/** P3 提名与候选人 */
export const nominationEvents = {
  /** 提名：by 不写就是登记参加选举的村民；proposers 是具名的提名人。 */
  NominationMade: happeningGrown(
    'NominationMade',
    { nominee: personId, post },
    {
      by: z.exactOptional(z.enum(['villagers', 'party-organisation', 'self', 'township', 'election-committee'])),
      proposers: z.exactOptional(z.array(personId)),
    },
  ),
  /** 本人愿不愿意接受提名、确认哪一项职务；written 是不是书面。 */
  NomineeAnswered: happening('NomineeAnswered', { nominee: personId, accepts: z.boolean(), post, written: z.boolean() }),
  /** 收到一份审查材料：says 是纸上写的，与事实可以不一样。 */
  PaperReceived: happening('PaperReceived', { nominee: personId, paper, says: z.enum(['clear', 'barred', 'vague']) }),
  /** 资格审查：哪一级审的、过没过；不过的写说的是什么理由。 */
  NomineeReviewed: happening('NomineeReviewed', {
    nominee: personId,
    level: z.enum(['committee', 'township', 'county']),
    passed: z.boolean(),
    ground: z.exactOptional(
      z.enum([
        'expelled-from-party',
        'punished-for-crime',
        'clan-or-gang',
        'cult',
        'detained',
        'petitioner',
        'in-debt',
        'age',
        'not-wanted',
        'not-on-roll',
      ]),
    ),
  }),
  /** 公布被提名推荐的人；order 是照什么排的 */
  NomineesPublished: pollHappening('NomineesPublished', {
    nominees: z.array(candidacy),
    order: z.exactOptional(z.enum(['strokes', 'votes', 'other'])),
  }),
  /** 定名额：这次投票各职务应选几人；另行选举只写不足的名额。 */
  SeatsFixed: pollHappening('SeatsFixed', { seats: z.array(seat) }),
  /** 预选：谁来投的、几人参加、是不是无记名、公开计票，各人几票。 */
  PrimaryHeld: pollHappening('PrimaryHeld', {
    by: z.enum(['voters', 'representatives', 'committee']),
    voters: amount,
    secret: z.boolean(),
    inPublic: z.boolean(),
    votes: z.array(voteLine),
  }),
  /** 公布正式候选人；另行选举的候选人也用它公布。 */
  FormalListPublished: pollHappeningGrown(
    'FormalListPublished',
    { candidates: z.array(candidacy) },
    { order: z.exactOptional(z.enum(['strokes', 'votes', 'other'])) },
  ),
  /** 候选人放弃；written 不写就是书面。 */
  CandidateWithdrew: pollHappeningGrown('CandidateWithdrew', { person: personId }, { written: z.exactOptional(z.boolean()) }),
  /** 取消候选人：谁取消的、什么理由 */
  CandidateRemoved: pollHappening('CandidateRemoved', {
    person: personId,
    by: actor,
    ground: z.enum(['barred', 'bribery', 'violence', 'not-wanted', 'others-complain']),
  }),
  /** 补上候选人：按提名、预选得票递补，重新提名，还是谁指定 */
  CandidateAdded: pollHappening('CandidateAdded', {
    person: personId,
    post,
    from: z.enum(['runner-up', 'new-nomination', 'appointed']),
  }),
  /** 候选人与村民见面：谁组织的、哪几位到了、回答提问没有 */
  VotersMet: pollHappening('VotersMet', {
    by: z.enum(['committee', 'candidate', 'township']),
    candidates: z.array(personId),
    questions: z.boolean(),
  }),
};
