import { hasTurned } from '../engine/calendar.ts';
import { dice, type Dice } from '../engine/dice.ts';
import { kinshipFrom } from '../engine/kinship.ts';
import type { BoxId, Day } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { candidatesFor, seatsFor } from './candidates.ts';
import { entrustingsOf } from './entrustings.ts';
import { householdsFor } from './households.ts';
import { surnamesOf } from './names.ts';
import { peopleFrom } from './people.ts';
import type { Plan, Venue, Village } from './village.ts';
import { staffFor } from './workers.ts';

/** 2026 年 12 月 20 日，星期日 */
const usualElectionDay: Day = 20807;

/** 生成一个村：同样的设想永远是同一村人；姓名、人物都是编的。 */
export function generateVillage({ seed, people: count, electionDay = usualElectionDay }: Plan): Village {
  if (count < 60 || count > 3000) throw new Error(`a village has 60 to 3000 people: ${count}`);
  const roll = dice(seed);
  const households = householdsFor(roll, count, surnamesOf(seed, count));
  const people = peopleFrom(households, roll, electionDay);
  const { kin } = households;
  const kinship = kinshipFrom(kin);
  const listed = people.filter((person) => isListed(person, roll, electionDay)).map(({ id }) => id);
  const voters = new Set(listed);
  const electorate = { people, voters, kinship, roll, electionDay };
  const seats = seatsFor(count);
  const candidates = candidatesFor(seats, electorate);
  const venues = venuesFor(count);
  const box: BoxId = `B${venues.length + 1}`;
  const { committee, workers, reserve, hasMobileCrew } = staffFor(electorate, candidates, { venues, mobile: box });
  const atHome = people.filter(({ id, needs }) => needs === 'home-visit' && voters.has(id)).map(({ id }) => id);
  return {
    seed,
    electionDay,
    people,
    kin,
    kinship,
    voters: listed,
    committee,
    seats,
    candidates,
    venues,
    workers,
    reserve,
    mobile: hasMobileCrew && atHome.length > 0 ? { box, voters: atHome } : undefined,
    entrustings: entrustingsOf(electorate, candidates),
  };
}

function venuesFor(people: number): Village['venues'] {
  const centre: Venue = { venue: 'S1', box: 'B1' };
  return people < 1000 ? [centre] : [centre, { venue: 'S2', box: 'B2' }];
}

/** 登记：住在本村的都登记；外出的看本人说不说参加；外来的住满一年、申请了、会议同意的才登记。 */
function isListed({ id, born, rights, hukou, lives, livesSince }: Person, roll: Dice, electionDay: Day): boolean {
  if (rights === 'deprived' || !hasTurned(18, born, electionDay)) return false;
  if (hukou === 'elsewhere') return electionDay - (livesSince ?? electionDay) > 366 && roll.for('applies', id, 0).upTo(2) === 0;
  return lives === 'here' || roll.for('takes part', id, 0).upTo(5) < 3;
}
