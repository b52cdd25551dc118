import type { BallotFace } from '../terms/ballot.ts';
import type { ElectionEvent, EventOf } from '../engine/events/index.ts';
import type { Day, PersonId, Post } from '../terms/ids.ts';
import type { KinFact, Person } from '../terms/person.ts';

/** 选民资格：一个人、与登记有关的事；refusal 是不列入时说的理由和凭据。 */
export interface ShownPerson {
  readonly is: 'person';
  readonly person: Person;
  readonly electionDay: Day;
  readonly decidedOn: Day;
  readonly before: readonly ElectionEvent[];
  readonly refusal: Partial<EventOf<'RegistrationDecided'>>;
}

/** 委托审核：一份委托、受托人手里已有的几份、哪天来办；isAfterOpening 是已经开始投票。 */
export interface ShownLetter {
  readonly is: 'letter';
  readonly people: readonly Person[];
  readonly kin: readonly KinFact[];
  readonly voters: readonly PersonId[];
  readonly candidates: readonly PersonId[];
  readonly electionDay: Day;
  readonly on: Day;
  readonly isAfterOpening: boolean;
  readonly proxy: Pick<EventOf<'ProxyRequested'>, 'absentee' | 'holder' | 'form' | 'cause' | 'passedOnBy'>;
  readonly held: readonly PersonId[];
}

/** 近亲属网：人、关系，选委会成员、被提名的人（不接受的在 declined 里）、推荐的监票人、当选的人。 */
export interface ShownKin {
  readonly is: 'kin';
  readonly people: readonly Person[];
  readonly kin: readonly KinFact[];
  readonly committee: readonly PersonId[];
  readonly nominees: readonly PersonId[];
  readonly declined: readonly PersonId[];
  readonly scrutineers: readonly PersonId[];
  readonly elected: readonly { readonly post: Post; readonly person: PersonId }[];
  /** 画不画出来：不画的，要自己在纸上画 */
  readonly isDrawn: boolean;
}

/** 选票判定：一张票面、各职务应选几人 */
export interface ShownBallot {
  readonly is: 'ballot';
  readonly people: readonly Person[];
  readonly face: BallotFace;
  readonly seats: readonly { readonly post: Post; readonly count: number }[];
}

/** 当选判定：一张得票表 */
export interface ShownTally {
  readonly is: 'tally';
  readonly people: readonly Person[];
  readonly kin: readonly KinFact[];
  readonly kind: 'first' | 'supplementary';
  readonly registered: number;
  readonly issued: number;
  readonly recovered: number;
  readonly spoilt: number;
  readonly seats: EventOf<'SeatsFixed'>['seats'];
  readonly votes: EventOf<'BoxCounted'>['votes'];
}

/** 日程倒排：选举日、几件事；on 是计划里排在哪天，没有的要自己排。 */
export interface ShownDays {
  readonly is: 'days';
  readonly electionDay: Day;
  readonly steps: readonly { readonly line: string; readonly what: string; readonly on?: Day }[];
}

/** 画出来看的东西 */
export type Shown = ShownPerson | ShownLetter | ShownKin | ShownBallot | ShownTally | ShownDays;
