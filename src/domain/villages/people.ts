import { hasTurned } from '../engine/calendar.ts';
import { sortBy } from '../engine/collections.ts';
import type { Dice } from '../engine/dice.ts';
import type { Day, HouseholdId, PersonId } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { nameOf, type SurnameAt } from './names.ts';
import type { Households, Sketch } from './households.ts';

/** 千分之几的人家、几的人遇上这些事 */
const perMille = { outsiders: 40, deprived: 4, detained: 4, serving: 3, barred: 15 } as const;

const bars = ['expelled-from-party', 'punished-for-crime', 'clan-or-gang', 'cult'] as const;

/** 定人：给每个人姓名、生日、小组、住处、权利和需要。总有几个人的十八岁生日就在选举日前后。 */
export function peopleFrom({ sketches, kin }: Households, roll: Dice, electionDay: Day): readonly Person[] {
  const groups = Math.max(2, Math.min(12, Math.floor(sketches.length / 60)));
  const perGroup = Math.floor((sketches.length + groups - 1) / groups);
  const named = new Map<SurnameAt, number>();
  const groupOf = new Map<HouseholdId, number>();
  const married = new Set(kin.flatMap(({ of, rel, is }) => (rel === 'spouse' ? [of, is] : [])));
  const born = birthdaysOf(sketches, married, roll, electionDay);
  return sketches.map((sketch, index): Person => {
    const nth = named.get(sketch.surname) ?? 0;
    named.set(sketch.surname, nth + 1);
    const group = groupOf.get(sketch.household) ?? Math.floor(index / perGroup) + 1;
    groupOf.set(sketch.household, group);
    return {
      id: sketch.id,
      name: nameOf(sketch.surname, nth),
      sex: sketch.sex,
      born: born[index] ?? electionDay,
      household: sketch.household,
      group,
      ...residenceOf(sketch, roll, electionDay),
      ...standingOf(sketch, roll),
    };
  });
}

/** 生日：挑几个没有成家的，改到十八年前的选举日前后；先挑大几岁的，父母不会显得太年轻。 */
function birthdaysOf(
  sketches: readonly Sketch[],
  married: ReadonlySet<PersonId>,
  roll: Dice,
  electionDay: Day,
): readonly Day[] {
  const days = sketches.map(
    ({ id, age }) => electionDay - Math.floor((age * 1461) / 4) - 1 - roll.for('born', id, 0).upTo(363),
  );
  const single = [...sketches.entries()].filter(([, { id }]) => !married.has(id));
  const nearest = sortBy(single, ([index, { age }]) => [age < 18 ? (18 - age) * 3 : age - 18, index]).slice(0, 4);
  const birthday = eighteenYearsBefore(electionDay);
  for (const [nth, [index]] of nearest.entries()) days[index] = birthday + ([0, 1, -30, 60][nth] ?? 0);
  return days;
}

/** 恰在选举日当天满十八岁的人的生日 */
function eighteenYearsBefore(electionDay: Day): Day {
  return hasTurned(18, electionDay - 6574, electionDay) ? electionDay - 6574 : electionDay - 6575;
}

type Residence = Pick<Person, 'hukou' | 'lives' | 'livesSince' | 'worksSince'>;

/** 住处：外来户一户一起算；年轻的、壮年的多在外面。 */
function residenceOf({ id, age, household }: Sketch, roll: Dice, electionDay: Day): Residence {
  const home = roll.for('outsiders', household, 0);
  if (home.upTo(1000) < perMille.outsiders) {
    const livesSince = electionDay - 60 - roll.for('lives since', household, 0).upTo(3000);
    const works = age >= 25 && roll.for('works', id, 0).upTo(4) === 0;
    return { hukou: 'elsewhere', lives: 'here', livesSince, ...(works && { worksSince: livesSince }) };
  }
  const leaves = age >= 18 && age < 25 ? 55 : age >= 25 && age < 56 ? 38 : 0;
  return { hukou: 'here', lives: roll.for('lives', id, 0).upTo(100) < leaves ? 'away' : 'here' };
}

/** 权利与需要：小孩都一样；老人里有不会写字的、出不了门的。 */
function standingOf({ id, age }: Sketch, roll: Dice): Pick<Person, 'rights' | 'custody' | 'needs' | 'bar'> {
  if (age < 18) return { rights: 'full' };
  const at = roll.for('standing', id, 0).upTo(1000);
  const { deprived, detained, serving, barred } = perMille;
  if (at < deprived) return { rights: 'deprived', custody: 'serving-sentence' };
  if (at < deprived + detained) return { rights: 'full', custody: 'detained' };
  if (at < deprived + detained + serving) return { rights: 'full', custody: 'serving-sentence' };
  if (at < deprived + detained + serving + barred) return { rights: 'full', bar: roll.for('bar', id, 0).oneOf(bars) };
  const need = roll.for('needs', id, 0).upTo(100);
  if (age >= 70 && need < 14) return { rights: 'full', needs: 'home-visit' };
  if (age >= 62 && need < 24) return { rights: 'full', needs: 'scribe' };
  return { rights: 'full' };
}
