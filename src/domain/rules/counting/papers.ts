import type { ElectionEvent } from '../../engine/events/index.ts';
import type { BallotFace, BallotLine, Mark, Ruling } from '../../terms/ballot.ts';
import type { PersonId, PollId, Post } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

/** 案例用的选票：主任应选一人，候选人 V1、V2；委员应选两人，候选人 V3、V4、V5。 */
export const printed = { chair: ['V1', 'V2'], member: ['V3', 'V4', 'V5'] } as const;

export function seatsFixed(poll: PollId = first): ElectionEvent {
  return {
    type: 'SeatsFixed',
    on: pollingDay,
    poll,
    seats: [
      { post: 'chair', count: 1 },
      { post: 'member', count: 2 },
    ],
  };
}

/** 票面：照写下的画，别的候选人空着；标准的票选 V1 任主任、V3 任委员。 */
export function face(marks: Partial<Record<PersonId, Mark>>, more: readonly BallotLine[] = []): BallotFace {
  const lines = (post: 'chair' | 'member') =>
    printed[post].map((person): BallotLine => ({ post, person, mark: marks[person] ?? 'none' }));
  return { stock: 'official', lines: [...lines('chair'), ...lines('member'), ...more] };
}

/** 另选一行；不写 person 的认不出是谁。 */
export function writtenIn(post: Post, written: NonNullable<BallotLine['written']>, mark: Mark, person?: PersonId): BallotLine {
  return { post, written, mark, ...(person !== undefined && { person }) };
}

type Judging = Partial<{ voidPosts: Post[]; by: 'reader' | 'scrutineer' | 'chair' | 'committee'; poll: PollId }>;

/** 开箱看见一张票，这样判了；不写谁认定的就是选委会。 */
export function judged(
  shown: BallotFace,
  ruling: Ruling,
  { voidPosts = [], by = 'committee', poll = first }: Judging = {},
): ElectionEvent[] {
  return [
    seatsFixed(poll),
    { type: 'PaperFound', on: pollingDay, poll, box: 'B1', paper: 'T1', face: shown },
    { type: 'BallotJudged', on: pollingDay, poll, paper: 'T1', ruling, voidPosts, by },
  ];
}

/** 改判：judged 写的第三件事重做。 */
export function rejudged(ruling: Ruling, voidPosts: Post[] = []): ElectionEvent {
  return { type: 'BallotJudged', on: pollingDay, poll: first, paper: 'T1', ruling, voidPosts, by: 'committee', replaces: 3 };
}
