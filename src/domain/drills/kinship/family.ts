import type { PersonId } from '../../terms/ids.ts';
import type { KinFact, Person } from '../../terms/person.ts';
import { exactlyBefore, nameIn, villagerFor, type Namer, type Roll } from '../cast.ts';

/** 一家三代：在图上第几代、第几个 */
export interface Member {
  readonly id: PersonId;
  readonly role: string;
  readonly sex: Person['sex'];
  readonly surname: number;
  readonly generation: 0 | 1 | 2;
}

/**
 * 两位老人，三个儿女，大儿媳、女婿，各家的孩子，大儿媳的兄弟，老人的弟弟；再有三个不沾亲的。
 * 近亲属、姻亲、叔侄、堂表，样样都有。
 */
export const members: readonly Member[] = [
  { id: 'V1', role: '祖父', sex: 'male', surname: 0, generation: 0 },
  { id: 'V2', role: '祖母', sex: 'female', surname: 1, generation: 0 },
  { id: 'V3', role: '祖父的弟弟', sex: 'male', surname: 0, generation: 0 },
  { id: 'V4', role: '大儿子', sex: 'male', surname: 0, generation: 1 },
  { id: 'V5', role: '大儿媳', sex: 'female', surname: 2, generation: 1 },
  { id: 'V6', role: '女儿', sex: 'female', surname: 0, generation: 1 },
  { id: 'V7', role: '女婿', sex: 'male', surname: 3, generation: 1 },
  { id: 'V8', role: '小儿子', sex: 'male', surname: 0, generation: 1 },
  { id: 'V9', role: '大儿媳的哥哥', sex: 'male', surname: 2, generation: 1 },
  { id: 'V10', role: '大孙子', sex: 'male', surname: 0, generation: 2 },
  { id: 'V11', role: '孙女', sex: 'female', surname: 0, generation: 2 },
  { id: 'V12', role: '外孙女', sex: 'female', surname: 3, generation: 2 },
  { id: 'V13', role: '不沾亲', sex: 'male', surname: 4, generation: 1 },
  { id: 'V14', role: '不沾亲', sex: 'female', surname: 5, generation: 1 },
  { id: 'V15', role: '不沾亲', sex: 'male', surname: 6, generation: 1 },
];

const parents = (child: PersonId, ...both: readonly PersonId[]): readonly KinFact[] =>
  both.map((is) => ({ of: child, rel: 'parent', is }));

export const kin: readonly KinFact[] = [
  { of: 'V1', rel: 'spouse', is: 'V2' },
  { of: 'V1', rel: 'sibling', is: 'V3' },
  ...parents('V4', 'V1', 'V2'),
  ...parents('V6', 'V1', 'V2'),
  ...parents('V8', 'V1', 'V2'),
  { of: 'V4', rel: 'spouse', is: 'V5' },
  { of: 'V6', rel: 'spouse', is: 'V7' },
  { of: 'V5', rel: 'sibling', is: 'V9' },
  ...parents('V10', 'V4', 'V5'),
  ...parents('V11', 'V4', 'V5'),
  ...parents('V12', 'V6', 'V7'),
];

const ages = [72, 48, 22] as const;

export function familyFor(names: Namer, roll: Roll, electionDay: number): readonly Person[] {
  const first = roll.upTo('surname', 24);
  return members.map(({ id, sex, surname, generation }) => {
    const age = ages[generation] + roll.upTo(`age ${id}`, 6);
    const born = exactlyBefore(electionDay, age) - 2 - roll.upTo(`birthday ${id}`, 300);
    return villagerFor(id, names.nameFor(first + surname), sex, born);
  });
}

/** 把关系一句一句说出来：谁和谁是夫妻、兄弟姐妹，谁是谁的儿女。只说这几样，别的要自己推。 */
export function kinLines(people: readonly Person[], shown: ReadonlySet<PersonId>): readonly string[] {
  const person = (id: PersonId) => people.find((each) => each.id === id);
  const name = (id: PersonId) => nameIn(people, id);
  const between = (rel: KinFact['rel']) => kin.filter((fact) => fact.rel === rel && shown.has(fact.of) && shown.has(fact.is));
  const children = [...new Set(between('parent').map(({ of }) => of))];
  return [
    ...between('spouse').map(({ of, is }) => `${name(of)}和${name(is)}是夫妻。`),
    ...between('sibling').map(({ of, is }) => `${name(of)}和${name(is)}是${siblings(person(of), person(is))}。`),
    ...children.map((child) => {
      const both = between('parent').filter(({ of }) => of === child);
      return `${name(child)}是${both.map(({ is }) => name(is)).join('、')}的${person(child)?.sex === 'female' ? '女儿' : '儿子'}。`;
    }),
  ];
}

function siblings(a: Person | undefined, b: Person | undefined): string {
  if (a?.sex === b?.sex) return a?.sex === 'female' ? '姐妹' : '兄弟';
  return '兄妹';
}
