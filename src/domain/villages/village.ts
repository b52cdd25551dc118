import type { Dice } from '../engine/dice.ts';
import type { EventOf } from '../engine/events/index.ts';
import type { Kinship } from '../engine/kinship.ts';
import type { BoxId, Day, PersonId, VenueId } from '../terms/ids.ts';
import type { KinFact, Person } from '../terms/person.ts';
import type { PollWorker } from '../terms/poll-worker.ts';

/** 设想：哪个种子、多少人、哪天选举。同样的设想永远是同一个村。 */
export interface Plan {
  readonly seed: number;
  /** 60 到 3000 人 */
  readonly people: number;
  /** 选举日；不写就是 2026 年 12 月 20 日，星期日 */
  readonly electionDay?: Day;
}

export type Seat = EventOf<'SeatsFixed'>['seats'][number];
export type Candidacy = EventOf<'FormalListPublished'>['candidates'][number];

/** 一份委托：谁托谁。holder 是候选人的，村里也有人来办，选委会不能办。 */
export interface Entrusting {
  readonly absentee: PersonId;
  readonly holder: PersonId;
}

/** 会场与它的票箱 */
export interface Venue {
  readonly venue: VenueId;
  readonly box: BoxId;
}

/** 村民与名单：挑候选人、工作人员、受托人时看得见的 */
export interface Electorate {
  readonly people: readonly Person[];
  readonly voters: ReadonlySet<PersonId>;
  readonly kinship: Kinship;
  readonly roll: Dice;
  readonly electionDay: Day;
}

/** 村：人、亲属，以及投票日以前已经定下来的人和事。 */
export interface Village {
  readonly seed: number;
  readonly electionDay: Day;
  readonly people: readonly Person[];
  readonly kin: readonly KinFact[];
  readonly kinship: Kinship;
  /** 登记参加选举的村民 */
  readonly voters: readonly PersonId[];
  /** 村民选举委员会 */
  readonly committee: readonly PersonId[];
  /** 应选名额，不分男女 */
  readonly seats: readonly Seat[];
  /** 正式候选人，职务从高到低，同一职务照姓氏笔画 */
  readonly candidates: readonly Candidacy[];
  /** 第一个是中心会场 */
  readonly venues: readonly [Venue, ...Venue[]];
  readonly workers: readonly PollWorker[];
  /** 工作人员有变动时可以换上的人 */
  readonly reserve: readonly PersonId[];
  /** 流动票箱和在家投票的人；没有这样的人，或者抽不出人手，就没有。 */
  readonly mobile: { readonly box: BoxId; readonly voters: readonly PersonId[] } | undefined;
  /** 来办委托的，照先后 */
  readonly entrustings: readonly Entrusting[];
}

/** 哪个会场：照村民小组分到各会场。 */
export function venueFor({ venues }: Village, { group }: Person): Venue {
  return venues[(group - 1) % venues.length] ?? venues[0];
}
