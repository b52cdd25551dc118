import { posts, type PersonId, type Post } from '../terms/ids.ts';
import { sortBy } from './collections.ts';

/** 依次比什么：声明退出、职务高低、得票多少、再次投票、村民会议决定 */
export type KeepBy = 'statement' | 'post' | 'votes' | 'revote' | 'meeting';

/** 凭什么；open 是职务、票数都相同，往下怎样定没有写。 */
export type LeaveBy = KeepBy | 'open';

export interface Winner {
  readonly post: Post;
  readonly person: PersonId;
  readonly votes: number;
}

/** 不能留任的人、因为谁、凭什么；凭再次投票、会议的，没有写怎样定的，两个人里还没有定是谁。 */
export interface Leaving {
  readonly person: PersonId;
  readonly stays: PersonId;
  readonly by: LeaveBy;
}

interface Keeping {
  readonly order: readonly KeepBy[];
  readonly withdrawn: ReadonlySet<PersonId>;
  readonly areNearRelatives: (a: PersonId, b: PersonId) => boolean;
}

/** 近亲属只留一人：照职务、得票从高到低留人，与已经留下的人是近亲属的不留。 */
export function keepRelatives(winners: readonly Winner[], { order, withdrawn, areNearRelatives }: Keeping): readonly Leaving[] {
  const ranked = sortBy(winners, ({ post, votes, person }) => [posts.indexOf(post), -votes, person]);
  const kept: Winner[] = [];
  const leaving: Leaving[] = [];
  const saysSo = order.includes('statement');
  for (const winner of ranked) {
    if (saysSo && withdrawn.has(winner.person)) continue;
    const relative = kept.find(({ person }) => person !== winner.person && areNearRelatives(person, winner.person));
    if (relative === undefined) kept.push(winner);
    else leaving.push({ person: winner.person, stays: relative.person, by: howDecided(relative, winner, order) });
  }
  return leaving;
}

function howDecided(stays: Winner, leaves: Winner, order: readonly KeepBy[]): LeaveBy {
  if (stays.post !== leaves.post) return 'post';
  if (stays.votes !== leaves.votes) return 'votes';
  if (order.includes('meeting')) return 'meeting';
  return order.includes('revote') ? 'revote' : 'open';
}
