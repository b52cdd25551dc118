import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first } from '../given.ts';

/** 案例里的选委会：第 50 日推选，V1 起的五个人；facts 写不同的地方。 */
export function selected(facts: Partial<EventOf<'CommitteeSelected'>> = {}): ElectionEvent {
  return { type: 'CommitteeSelected', on: 50, members: ['V1', 'V2', 'V3', 'V4', 'V5'], ...facts };
}

/** 提名：第 60 日 */
export function nominated(nominee: PersonId, on: Day = 60): ElectionEvent {
  return { type: 'NominationMade', on, nominee, post: 'member' };
}

/** 本人答复接不接受 */
export function answered(nominee: PersonId, accepts: boolean, on: Day = 60): ElectionEvent {
  return { type: 'NomineeAnswered', on, nominee, accepts, post: 'member', written: true };
}

export function left(member: PersonId, on: Day, reason?: NonNullable<EventOf<'CommitteeMemberLeft'>['reason']>): ElectionEvent {
  return { type: 'CommitteeMemberLeft', on, member, ...(reason !== undefined && { reason }) };
}

/** 补上一名 */
export function filled(member: PersonId, from: EventOf<'CommitteeMemberFilled'>['from'], on: Day = 62): ElectionEvent {
  return { type: 'CommitteeMemberFilled', on, member, from };
}

/** 选委会开会作了一个决定：inFavour 人同意，宣布通过。 */
export function decided(on: Day, inFavour = 5): ElectionEvent {
  return { type: 'CommitteeMet', on, absent: [], decided: { matter: 'nominees', inFavour, passed: true } };
}

/** 公布正式候选人名单 */
export function formalList(on: Day, ...people: PersonId[]): ElectionEvent {
  return {
    type: 'FormalListPublished',
    on,
    poll: first,
    candidates: people.map((person) => ({ post: 'member', person })),
  };
}
