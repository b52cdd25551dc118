import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, PersonId, Post } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

/** 村民提名，第 70 日；不写职务的是委员。 */
export function nominated(nominee: PersonId, post: Post = 'member'): ElectionEvent {
  return { type: 'NominationMade', on: 70, nominee, post };
}

/** 应选：主任几名、委员几名 */
export function seats(member: number, chair = 0): ElectionEvent {
  return {
    type: 'SeatsFixed',
    on: 60,
    poll: first,
    seats: [...(chair > 0 ? [{ post: 'chair', count: chair } as const] : []), { post: 'member', count: member }],
  };
}

/** 公布委员的正式候选人 */
export function listed(on: Day, ...persons: PersonId[]): EventOf<'FormalListPublished'> {
  return { type: 'FormalListPublished', on, poll: first, candidates: asMembers(persons) };
}

/** 公布被提名为委员的人 */
export function posted(on: Day, ...persons: PersonId[]): EventOf<'NomineesPublished'> {
  return { type: 'NomineesPublished', on, poll: first, nominees: asMembers(persons) };
}

function asMembers(persons: readonly PersonId[]) {
  return persons.map((person) => ({ post: 'member' as const, person }));
}

/** 第 92 日书面放弃；written 写 false 的是口头。 */
export function withdrew(person: PersonId, { on = 92, written = true } = {}): ElectionEvent {
  return { type: 'CandidateWithdrew', on, poll: first, person, written };
}

export function added(person: PersonId, from: EventOf<'CandidateAdded'>['from'], on: Day = 94): ElectionEvent {
  return { type: 'CandidateAdded', on, poll: first, person, post: 'member', from };
}

export function removed(
  person: PersonId,
  ground: EventOf<'CandidateRemoved'>['ground'],
  by: EventOf<'CandidateRemoved'>['by'] = 'township',
): ElectionEvent {
  return { type: 'CandidateRemoved', on: 92, poll: first, person, by, ground };
}

/** 第 80 日委员预选：登记村民 600 人参加，无记名，公开计票；facts 写不同的地方。 */
export function primary(
  votes: readonly (readonly [PersonId, number])[],
  facts: Partial<EventOf<'PrimaryHeld'>> = {},
): ElectionEvent {
  return {
    type: 'PrimaryHeld',
    on: 80,
    poll: first,
    by: 'voters',
    voters: 600,
    secret: true,
    inPublic: true,
    votes: votes.map(([person, got]) => ({ post: 'member', person, votes: got })),
    ...facts,
  };
}

export function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
