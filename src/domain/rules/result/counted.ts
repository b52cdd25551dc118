import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import { posts, type Day, type PersonId, type PollId, type Post } from '../../terms/ids.ts';
import type { KinFact } from '../../terms/person.ts';
import { first, pollingDay, village, villager } from '../given.ts';

export type Seat = EventOf<'SeatsFixed'>['seats'][number];

/** 一次投票数出来的：各职务应选几人、各人几票；没有写张数的收回 100 张。 */
export interface Counted {
  readonly poll?: PollId;
  readonly on?: Day;
  readonly papers?: number;
  readonly seats: readonly Seat[];
  readonly votes: Partial<Record<Post, readonly (readonly [PersonId, number])[]>>;
  /** 没有印在票上的另选人 */
  readonly writtenIn?: readonly PersonId[];
}

/** 名额、名单、开始投票、计票单；得票的人除了另选的，都在正式名单上。 */
export function counted({
  poll = first,
  on = pollingDay,
  papers = 100,
  seats,
  votes,
  writtenIn = [],
}: Counted): ElectionEvent[] {
  const lines = posts.flatMap((post) => (votes[post] ?? []).map(([person, got]) => ({ post, person, votes: got })));
  const listed = lines.filter((line) => !writtenIn.includes(line.person));
  const candidates = listed.map((line) => ({ post: line.post, person: line.person }));
  return [
    { type: 'SeatsFixed', on, poll, seats },
    { type: 'FormalListPublished', on, poll, candidates },
    { type: 'PollOpened', on, poll },
    { type: 'BoxCounted', on, poll, box: 'B1', papers, votes: lines, void: 0, blank: 0 },
  ];
}

export function declared(post: Post, who: PersonId, { poll = first, on = pollingDay }: At = {}): ElectionEvent {
  return { type: 'ElectedDeclared', on, poll, post, person: who };
}

export function withdrawnFrom(post: Post, who: PersonId): ElectionEvent {
  return { type: 'DeclarationWithdrawn', on: pollingDay, poll: first, post, person: who };
}

interface At {
  readonly poll?: PollId;
  readonly on?: Day;
}

export function announced({ poll = first, on = pollingDay }: At = {}): ElectionEvent {
  return { type: 'ResultAnnounced', on, poll, onSpot: true };
}

/** V1 到 V9：单号是男子，双号是妇女。 */
export function people(...kin: KinFact[]): ElectionEvent {
  const ids = Array.from({ length: 9 }, (_, index): PersonId => `V${index + 1}`);
  return village(
    ids.map((id, index) => villager(id, { sex: index % 2 === 0 ? 'male' : 'female' })),
    kin,
  );
}

export const oneChair: readonly Seat[] = [{ post: 'chair', count: 1 }];
export const twoMembers: readonly Seat[] = [{ post: 'member', count: 2 }];
