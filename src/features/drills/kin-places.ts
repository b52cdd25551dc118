import { members } from '../../domain/drills/kinship/family.ts';
import type { ShownKin } from '../../domain/drills/shown.ts';
import type { PersonId } from '../../domain/terms/ids.ts';

/** 图上的一个人：在哪里、叫什么、在题里是什么人 */
export interface Spot {
  readonly id: PersonId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly roles: string;
}

/** 一条线：夫妻、兄弟姐妹平着连，父母到儿女往下连。 */
export interface Tie {
  readonly key: string;
  readonly d: string;
  readonly isMarriage: boolean;
}

/** 各人横着的位置，竖着的照第几代 */
const across: Readonly<Partial<Record<PersonId, number>>> = {
  V3: 90,
  V1: 290,
  V2: 410,
  V9: 60,
  V5: 180,
  V4: 300,
  V6: 440,
  V7: 560,
  V8: 680,
  V10: 180,
  V11: 300,
  V12: 500,
};
const down = [56, 168, 280] as const;

/** 画布 760×340，只画这一家人；不沾亲的在文字里。 */
export function spotsOf({ people, committee, nominees, declined, scrutineers, elected }: ShownKin): readonly Spot[] {
  const roles = (id: PersonId) => [
    ...(committee.includes(id) ? ['选委会'] : []),
    ...(nominees.includes(id) ? ['被提名'] : []),
    ...(declined.includes(id) ? ['不接受'] : []),
    ...(scrutineers.includes(id) ? ['荐监票'] : []),
    ...(elected.some(({ person }) => person === id) ? ['够票'] : []),
  ];
  return members.flatMap(({ id, generation }): Spot[] => {
    const x = across[id];
    const name = people.find((person) => person.id === id)?.name ?? '';
    return x === undefined ? [] : [{ id, name, x, y: down[generation], roles: roles(id).join('·') }];
  });
}

export function tiesOf({ kin }: ShownKin, spots: readonly Spot[]): readonly Tie[] {
  const spot = (id: PersonId) => spots.find((each) => each.id === id);
  const couple = (child: PersonId) =>
    kin.filter(({ of, rel }) => of === child && rel === 'parent').flatMap(({ is }) => spot(is) ?? []);
  const level = kin.flatMap(({ of, rel, is }): Tie[] => {
    const [a, b] = [spot(of), spot(is)];
    if (rel === 'parent' || a === undefined || b === undefined) return [];
    return [{ key: `${of}-${is}`, d: `M${a.x} ${a.y}H${b.x}`, isMarriage: rel === 'spouse' }];
  });
  const children = [...new Set(kin.filter(({ rel }) => rel === 'parent').map(({ of }) => of))];
  const lines = children.flatMap((child): Tie[] => {
    const [a, b] = couple(child);
    const to = spot(child);
    if (a === undefined || b === undefined || to === undefined) return [];
    const middle = Math.floor((a.x + b.x) / 2);
    return [{ key: `child-${child}`, d: `M${middle} ${a.y}V${a.y + 56}H${to.x}V${to.y}`, isMarriage: false }];
  });
  return [...level, ...lines];
}
