import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { first, fixed, opened, roll, village, villager } from '../given.ts';

/** 案例的选举日：第 100 日是 1970 年 4 月 11 日；整 18 年前是 1952 年 4 月 11 日。 */
export const electionDay: Day = 100;
export const eighteenYearsBefore: Day = -6474;

/** 登记决定在第 60 日；整一年前是第 -305 日（1969 年 3 月 2 日）。 */
export const decisionDay: Day = 60;
export const oneYearBefore: Day = -305;

/** 记全了准备、登记的一本日志，村里有 V1；facts 写他与众不同的地方。 */
export function known(facts: Partial<Person> = {}): ElectionEvent[] {
  return [opened('preparation', 'registration'), village([villager('V1', facts)]), fixed(electionDay)];
}

/** 没有记登记环节的日志，村里有同一个 V1 */
export function knownElsewhere(facts: Partial<Person> = {}): ElectionEvent[] {
  return [opened('voting'), village([villager('V1', facts)]), fixed(electionDay)];
}

type Decided = Partial<EventOf<'RegistrationDecided'>>;

/** 把 V1 列入；facts 写不同的地方。 */
export function admitted(facts: Decided = {}): ElectionEvent {
  return { type: 'RegistrationDecided', on: decisionDay, person: 'V1', admitted: true, ...facts };
}

/** 不列入 V1 */
export function excluded(facts: Decided = {}): ElectionEvent {
  return { type: 'RegistrationDecided', on: decisionDay, person: 'V1', admitted: false, ...facts };
}

/** 公布以后的变动：补登、除名 */
export function corrected(change: { added?: PersonId[]; removed?: PersonId[]; posted?: boolean; on?: Day }): ElectionEvent {
  const { added = [], removed = [], posted = true, on = 80 } = change;
  return { type: 'RollCorrected', on, added, removed, posted };
}

export function contacted(on: Day = 55): ElectionEvent {
  return { type: 'ContactMade', on, person: 'V1', by: 'phone' };
}

export function wished(takesPart: boolean, on: Day = 56): ElectionEvent {
  return { type: 'WishExpressed', on, person: 'V1', takesPart, written: false };
}

/** 名单公布：第 75 日 */
export function listed(facts: Partial<EventOf<'RollPublished'>> = {}): ElectionEvent {
  return { type: 'RollPublished', on: 75, registered: 900, ...facts };
}

/** V1 来申请：书面的，带着这些凭据 */
export function applied(facts: Partial<EventOf<'ApplicationFiled'>> = {}): ElectionEvent {
  return { type: 'ApplicationFiled', on: 50, person: 'V1', written: true, shows: ['not-voted-elsewhere'], ...facts };
}

/** 代表会议同意不同意 V1 登记 */
export function agreed(passed = true, facts: Partial<EventOf<'MotionVoted'>> = {}): ElectionEvent {
  return { type: 'MotionVoted', on: 58, meeting: 'M1', matter: 'non-resident', inFavour: 30, passed, person: 'V1', ...facts };
}

/** 对名单的异议 O1：V5 提的，要求列入 V1 */
export function objected(on: Day, facts: Partial<EventOf<'ObjectionFiled'>> = {}): ElectionEvent {
  return { type: 'ObjectionFiled', on, objection: 'O1', by: 'V5', about: 'V1', asks: 'add', ...facts };
}

export function resolved(on: Day, facts: Partial<EventOf<'ObjectionDecided'>> = {}): ElectionEvent {
  return { type: 'ObjectionDecided', on, objection: 'O1', upheld: true, ...facts };
}

export function turnedAway(on: Day, ground: EventOf<'ObjectionTurnedAway'>['ground']): ElectionEvent {
  return { type: 'ObjectionTurnedAway', on, objection: 'O1', ground };
}

export function moved(on: Day, day: Day): ElectionEvent {
  return { type: 'ElectionDayMoved', on, electionDay: day };
}

/** 开始投票 */
export function began(on: Day): ElectionEvent {
  return { type: 'PollOpened', on, poll: first };
}

/** 早就登记好的人：第 45 日 */
export function enrolled(...voters: PersonId[]): ElectionEvent {
  return { ...roll(...voters), on: 45 };
}
