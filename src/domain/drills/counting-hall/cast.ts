import type { Dice } from '../../engine/dice.ts';
import { sortBy } from '../../engine/collections.ts';
import type { Column } from '../../villages/ballot-columns.ts';
import { nameOf, strokeOrder, surnamesOf } from '../../villages/names.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import type { KinFact, Person } from '../../terms/person.ts';
import type { Seat } from '../../villages/village.ts';
import { nameIn } from '../cast.ts';
import type { Size } from './plan.ts';

/** 这一例会出什么结果：都选上、委员缺一名、票数相等、妇女靠后、近亲属都够票、另选的人够票 */
export type Twist = 'plain' | 'short' | 'tie' | 'woman' | 'relatives' | 'write-in';

/** 登场的人：登记的村民，票上印着的候选人，另选时会写到的人。 */
export interface Cast {
  readonly people: readonly Person[];
  readonly kin: readonly KinFact[];
  readonly seats: readonly Seat[];
  readonly columns: readonly Column[];
  /** 票面上会写到的名单以外的人，第一个最有名气 */
  readonly outsiders: readonly [PersonId, PersonId, PersonId];
  /** 各职务里照名气排的候选人，第一个最有名气 */
  readonly favourites: ReadonlyMap<Post, readonly PersonId[]>;
}

/** 各职务的名额与候选人数：小例不选副主任，票短一些。 */
function racesOf(size: Size): readonly { readonly post: Post; readonly seats: number; readonly standing: number }[] {
  const [chair, vice, member] = [
    { post: 'chair', seats: 1, standing: 2 },
    { post: 'vice-chair', seats: 1, standing: 2 },
    { post: 'member', seats: 3, standing: 4 },
  ] as const;
  return size === 20 ? [chair, member] : [chair, vice, member];
}

/** 造一班人：姓名都是编的，一看就认得出；同一职务照姓氏笔画印。 */
export function castOf({ roll, seed, size, twist, registered }: Casting): Cast {
  const people = villagers(seed, registered);
  const races = racesOf(size);
  const ids = races.flatMap(({ post, standing }) => Array.from({ length: standing }, () => post));
  const standing = ids.map((post, at) => ({ post, person: idAt(at) }));
  const of = (post: Post) => standing.filter((each) => each.post === post).map(({ person }) => person);
  const women = womenAmong(of('member'), twist);
  const [a, b] = [of('chair')[0], of('member')[0]];
  const columns = races.map(({ post, seats }) => ({
    post,
    seats,
    candidates: sortBy(of(post), (person) => [strokeOrder(nameIn(people, person)), person]),
  }));
  return {
    people: people.map((person) => ({ ...person, sex: women.has(person.id) ? 'female' : person.sex })),
    kin: twist === 'relatives' && a !== undefined && b !== undefined ? [{ of: a, rel: 'sibling', is: b }] : [],
    seats: races.map(({ post, seats }) => ({ post, count: seats })),
    columns,
    outsiders: [
      idAt(standing.length),
      idAt(standing.length + 1),
      idAt(standing.length + 2 + roll.for('outsider', 'last', 0).upTo(3)),
    ],
    favourites: new Map(races.map(({ post }) => [post, of(post)])),
  };
}

interface Casting {
  readonly roll: Dice;
  readonly seed: number;
  readonly size: Size;
  readonly twist: Twist;
  readonly registered: number;
}

/** 委员候选人里哪些是妇女：妇女靠后的一例只有名气最小的一个，别的有两个。 */
function womenAmong(members: readonly PersonId[], twist: Twist): ReadonlySet<PersonId> {
  return new Set(twist === 'woman' ? members.slice(-1) : members.slice(1, 3));
}

function villagers(seed: number, count: number): readonly Person[] {
  const surnames = surnamesOf(seed, count);
  return Array.from({ length: count }, (_, at): Person => ({
    id: idAt(at),
    name: nameOf(surnames[at % surnames.length] ?? 0, Math.floor(at / surnames.length)),
    sex: 'male',
    born: -3000,
    household: `H${at + 1}`,
    group: 1,
    hukou: 'here',
    lives: 'here',
    rights: 'full',
  }));
}

function idAt(at: number): PersonId {
  return `V${at + 1}`;
}
