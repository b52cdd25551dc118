import { groupBy } from '../engine/collections.ts';
import type { PersonId } from '../terms/ids.ts';
import type { Candidacy, Electorate, Entrusting } from './village.ts';

/** 一百个外出的人里有几个要委托；邻居、近亲属各肯受几人之托 */
const habits = { entrust: 55, neighbour: 2, relative: 3 } as const;

/** 委托：外出的人里一半多要委托，先找在家的近亲属，再找同组的人；近亲属里有候选人的，托了候选人。 */
export function entrustingsOf(
  { people, voters, kinship, roll }: Electorate,
  candidates: readonly Candidacy[],
): readonly Entrusting[] {
  const standing = new Set(candidates.map(({ person }) => person));
  const homely = people.filter(({ id, lives, custody, needs }) => voters.has(id) && lives === 'here' && !custody && !needs);
  const hands = new Set(homely.filter(({ id }) => !standing.has(id)).map(({ id }) => id));
  const byGroup = groupBy(homely, ({ group }) => group);
  const held = new Map<PersonId, number>();
  const willing = (person: PersonId, most: number) => hands.has(person) && (held.get(person) ?? 0) < most;
  return people.flatMap(({ id, lives, group }): Entrusting[] => {
    if (lives !== 'away' || !voters.has(id) || roll.for('entrusts', id, 0).upTo(100) >= habits.entrust) return [];
    const relatives = [...(kinship.get(id)?.keys() ?? [])];
    const candidate = relatives.find((relative) => standing.has(relative));
    if (candidate !== undefined) return [{ absentee: id, holder: candidate }];
    const neighbours = (byGroup.get(group) ?? []).filter((person) => willing(person.id, habits.neighbour));
    const neighbour = neighbours[roll.for('holder', id, 0).upTo(neighbours.length)]?.id;
    const holder = relatives.find((relative) => willing(relative, habits.relative)) ?? neighbour;
    if (holder === undefined) return [];
    held.set(holder, (held.get(holder) ?? 0) + 1);
    return [{ absentee: id, holder }];
  });
}
