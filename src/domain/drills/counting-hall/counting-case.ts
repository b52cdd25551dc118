import { dice, type Dice } from '../../engine/dice.ts';
import type { ElectionEvent } from '../../engine/events/index.ts';
import type { SeatsOf } from '../../engine/ballot-flaws.ts';
import { packs } from '../../profiles/index.ts';
import type { Profile } from '../../profiles/profile.ts';
import { first, seatsUnder } from '../../villages/prepared-past.ts';
import { sum } from '../../engine/collections.ts';
import type { BoxId, Day } from '../../terms/ids.ts';
import { castOf, type Cast, type Twist } from './cast.ts';
import { papersOf, type CasePaper } from './papers.ts';
import type { CasePlan, Level } from './plan.ts';

/** 张数怎样：与发出的一样、少几张、比发出的多、不比发出的多却比投票的人多、登记的人没有过半来投 */
export type Count = 'equal' | 'fewer' | 'surplus' | 'more-than-voters' | 'low-turnout';

/** 一例计票：人、票、名额，以及截止以前定下来的几个数。 */
export interface CountingCase {
  readonly plan: CasePlan;
  readonly profile: Profile;
  readonly cast: Cast;
  readonly twist: Twist;
  readonly count: Count;
  readonly papers: readonly CasePaper[];
  readonly registered: number;
  readonly issued: number;
  readonly voters: number;
  /** 领来的空白选票 */
  readonly received: number;
  /** 到开箱为止的事；判票、计票、结果接在后面 */
  readonly past: readonly ElectionEvent[];
}

/** 投票日：2026 年 12 月 20 日，星期日 */
export const countingDay: Day = 20807;

/** 只有一个票箱 */
export const countingBox: BoxId = 'B1';

const twists: Readonly<Record<Level, readonly [Twist, ...Twist[]]>> = {
  basic: ['plain', 'plain', 'short'],
  usual: ['plain', 'short', 'tie', 'woman'],
  hard: ['short', 'tie', 'woman', 'relatives', 'write-in'],
};

const counts: Readonly<Record<Level, readonly [Count, ...Count[]]>> = {
  basic: ['equal', 'fewer'],
  usual: ['equal', 'fewer', 'fewer'],
  hard: ['equal', 'fewer', 'fewer', 'surplus', 'more-than-voters', 'low-turnout'],
};

/** 由设想生成一例：同样的设想永远是同一例。 */
export function countingCase(plan: CasePlan): CountingCase {
  const { seed, size, level } = plan;
  const roll = dice(seed);
  const at = `${size} ${level}`;
  const twist = roll.for('twist', at, 0).oneOf(twists[level]);
  const count = roll.for('count', at, 0).oneOf(counts[level]);
  const numbers = numbersOf(roll, size, count);
  const made = castOf({ roll, seed, size, twist, registered: numbers.registered });
  const profile: Profile = packs[plan.pack];
  // 只留谁没有规定次序的地方，定不出谁留任，这一例里就没有近亲属。
  const cast = profile.params.relatives?.value.order == null ? { ...made, kin: [] } : made;
  const papers = papersOf({ roll, cast, twist, size, level });
  return { plan, profile, cast, twist, count, papers, ...numbers, past: pastOf(cast, profile, numbers, papers) };
}

interface Numbers {
  readonly registered: number;
  readonly issued: number;
  readonly voters: number;
  readonly received: number;
}

/** 箱里有 size 张纸，别的数照情形往外推：登记的人总比来的人多一些，没有过半的那一例恰好是两倍。 */
function numbersOf(roll: Dice, size: number, count: Count): Numbers {
  const few = 1 + roll.for('few', String(size), 0).upTo(3);
  const issued = count === 'surplus' ? size - few : count === 'equal' || count === 'low-turnout' ? size : size + few;
  const voters = count === 'more-than-voters' ? size - few : Math.min(issued, size + few);
  const registered = count === 'low-turnout' ? size * 2 : Math.max(issued, size + few) + 3 + Math.floor(size / 5);
  return { registered, issued, voters, received: registered + 5 };
}

/** 到开箱为止的事：登记、名额、候选人、发票、截止，箱里每一张票都拿出来看。 */
function pastOf(cast: Cast, profile: Profile, numbers: Numbers, papers: readonly CasePaper[]): readonly ElectionEvent[] {
  const { people, kin, columns } = cast;
  const on = countingDay;
  const here = { on, poll: first } as const;
  return [
    { type: 'RecordOpened', on: on - 30, covers: ['result'], from: on - 30, to: on + 30 },
    { type: 'VillageKnown', on: on - 30, people, kin },
    { type: 'ElectionDayFixed', on: on - 30, electionDay: on },
    { type: 'RollPublished', on: on - 25, registered: numbers.registered },
    { type: 'SeatsFixed', ...here, on: on - 20, seats: seatsUnder(cast, profile) },
    {
      type: 'FormalListPublished',
      ...here,
      on: on - 8,
      candidates: columns.flatMap(({ post, candidates }) => candidates.map((person) => ({ post, person }))),
    },
    { type: 'BallotsReceived', ...here, papers: numbers.received, hasWriteInLines: true },
    { type: 'PollOpened', ...here },
    ...people
      .slice(0, numbers.issued)
      .map(({ id }): ElectionEvent => ({ type: 'BallotsIssued', ...here, to: id, for: [id], papers: 1, proof: 'voter-card' })),
    { type: 'PollClosed', ...here, voters: numbers.voters },
    { type: 'BoxOpened', ...here, box: countingBox, venue: 'S1', inPublic: true },
    ...papers.map(({ paper, face }): ElectionEvent => ({ type: 'PaperFound', ...here, box: countingBox, paper, face })),
  ];
}

/** 某职务应选几人；国法单列给妇女的也算在内 */
export function seatsIn({ cast }: Pick<CountingCase, 'cast'>): SeatsOf {
  return (post) => sum(cast.seats, (seat) => (seat.post === post ? seat.count : 0));
}
