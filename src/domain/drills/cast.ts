import { hasTurned } from '../engine/calendar.ts';
import { dice } from '../engine/dice.ts';
import { nameOf as namedBy, surnamesOf } from '../villages/names.ts';
import type { Day, PersonId } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';

/** 2026 年 12 月 20 日，星期日；每道题往后挪几个星期。 */
const earliest: Day = 20807;

/** 一道题的骰子：为什么事掷，与先后无关。 */
export interface Roll {
  readonly upTo: (what: string, limit: number) => number;
  readonly oneOf: <T>(what: string, choices: readonly T[]) => T;
  /** 打乱次序 */
  readonly shuffled: <T>(what: string, items: readonly T[]) => readonly T[];
}

export function rollFor(seed: number, drill: string, level: number): Roll {
  const thrown = dice(seed);
  const upTo = (what: string, limit: number) => thrown.for(`${drill} ${what}`, String(level), 0).upTo(limit);
  return {
    upTo,
    oneOf(what, choices) {
      const chosen = choices[upTo(what, choices.length)];
      if (chosen === undefined) throw new Error(`nothing to choose from: ${what}`);
      return chosen;
    },
    shuffled(what, items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last--) {
        const other = upTo(`${what} ${last}`, last + 1);
        const [a, b] = [order[last], order[other]];
        if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
      }
      return order;
    },
  };
}

/** 选举日：一年里的某个星期日 */
export function electionDayFor(roll: Roll): Day {
  return earliest + 7 * roll.upTo('election day', 50);
}

/** 起名字的人：surname 是第几个姓，同姓的依次往下排。 */
export interface Namer {
  readonly nameFor: (surname: number) => string;
}

export function namerFor(seed: number): Namer {
  const order = surnamesOf(seed, 3000);
  const used = new Map<number, number>();
  return {
    nameFor(surname) {
      const at = order[surname % order.length] ?? 0;
      const nth = used.get(at) ?? dice(seed).for('stem', String(at), 0).upTo(7);
      used.set(at, nth + 1);
      return namedBy(at, nth);
    },
  };
}

/** 一个成年、户籍和居住都在本村、有政治权利的村民；facts 写不同的地方。 */
export function villagerFor(id: PersonId, name: string, sex: Person['sex'], born: Day, facts: Partial<Person> = {}): Person {
  return { id, name, sex, born, household: 'H1', group: 1, hukou: 'here', lives: 'here', rights: 'full', ...facts };
}

/** 到 on 当天恰好满 years 年的那一天：生日、住进来的那天都用它。晚一天就还没有满。 */
export function exactlyBefore(on: Day, years: number): Day {
  let day = on - years * 366;
  while (hasTurned(years, day + 1, on)) day += 1;
  return day;
}

/** 念名字 */
export function nameIn(people: readonly Person[], id: PersonId): string {
  return people.find((person) => person.id === id)?.name ?? id;
}
