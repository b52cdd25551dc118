import { groupBy, sortBy } from '../../domain/engine/collections.ts';
import type { Person } from '../../domain/terms/person.ts';

/** 一户：户编号、念法、户里的人 */
export interface Household {
  readonly id: string;
  readonly title: string;
  readonly people: readonly Person[];
}

/** 这些人分在哪几个组，从小到大 */
export function groupsOf(people: readonly Person[]): readonly number[] {
  return sortBy([...new Set(people.map(({ group }) => group))], (group) => [group]);
}

/** 一个组里的人，一户一户列；户名用户里年纪最大的人。 */
export function householdsIn(people: readonly Person[], group: number | undefined): readonly Household[] {
  const members = people.filter((person) => person.group === group);
  return [...groupBy(members, ({ household }) => household)].map(([id, home]) => {
    const byAge = sortBy(home, ({ born, id: person }) => [born, person]);
    return { id, title: `${byAge[0]?.name ?? ''}家`, people: byAge };
  });
}
