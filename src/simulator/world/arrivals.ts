import { sortBy } from '../../domain/engine/collections.ts';
import type { Dice } from '../../domain/engine/dice.ts';
import type { EventOf } from '../../domain/engine/events/index.ts';
import { kindOf, type Minute, type PersonId, type PollId } from '../../domain/terms/ids.ts';
import type { Person } from '../../domain/terms/person.ts';
import type { Village } from '../../domain/villages/village.ts';

export type Proof = EventOf<'BallotsIssued'>['proof'];

/** 公告的起止时间 */
export interface Hours {
  readonly from: Minute;
  readonly to: Minute;
}

/** 来投票：谁、走到投票时间的千分之几时来、拿什么证件。 */
export interface Arrival {
  readonly person: PersonId;
  readonly through: number;
  readonly shows: 'voter-card' | 'id-card';
}

/** 首次投票来的多，再次投票有人已经回家 */
const turnoutPercent = { first: 92, later: 84 } as const;

/** 谁来、什么时候来：早上人多。工作人员、候选人、受托人总会来；外出的、出不了门的、被羁押的不来。 */
export function arrivalsOf(village: Village, roll: Dice, poll: PollId): readonly Arrival[] {
  const { people, voters, electionDay } = village;
  const listed = new Set(voters);
  const sure = new Set<PersonId>([
    ...village.workers.map(({ person }) => person),
    ...village.candidates.map(({ person }) => person),
    ...village.entrustings.map(({ holder }) => holder),
  ]);
  const percent = kindOf(poll) === 'first' ? turnoutPercent.first : turnoutPercent.later;
  const comes = (person: Person) =>
    listed.has(person.id) &&
    canCome(person) &&
    (sure.has(person.id) || roll.for(`comes ${poll}`, person.id, electionDay).upTo(100) < percent);
  const arrivals = people.filter(comes).map(({ id }): Arrival => {
    const early = roll.for(`early ${poll}`, id, electionDay).upTo(1000);
    const late = roll.for(`late ${poll}`, id, electionDay).upTo(1000);
    const shows = roll.for(`shows ${poll}`, id, electionDay).upTo(100) < 88 ? 'voter-card' : 'id-card';
    return { person: id, through: Math.min(early, late), shows };
  });
  return sortBy(arrivals, ({ person, through }) => [through, Number(person.slice(1))]);
}

function canCome({ lives, custody, needs }: Person): boolean {
  return lives === 'here' && (custody === undefined || custody === 'on-bail') && needs !== 'home-visit';
}

/** 千分之几换成当天的时刻；最后一个也赶得上截止。 */
export function minuteAt({ from, to }: Hours, through: number): Minute {
  return from + Math.floor(((to - from - 1) * through) / 1000);
}
