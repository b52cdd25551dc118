import type { Dice } from '../engine/dice.ts';
import type { HouseholdId, PersonId } from '../terms/ids.ts';
import type { KinFact } from '../terms/person.ts';
import type { SurnameAt } from './names.ts';

/** 一个还没有定下住处、权利的人 */
export interface Sketch {
  readonly id: PersonId;
  readonly surname: SurnameAt;
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly household: HouseholdId;
}

export interface Households {
  readonly sketches: readonly Sketch[];
  readonly kin: readonly KinFact[];
}

/** 一户里的一个人：spouse、parents 是户内第几个，away 是住在别户的父母。 */
interface Member {
  readonly surname: SurnameAt;
  readonly sex: Sketch['sex'];
  readonly age: number;
  readonly spouse?: number;
  readonly parents?: readonly number[];
  readonly parentsElsewhere?: readonly PersonId[];
}

/** 老一辈：后来的各户里，年纪合适的同姓男子、外姓妻子可能是他们的儿女。 */
interface Elders {
  readonly surname: SurnameAt;
  readonly ids: readonly PersonId[];
  readonly age: number;
}

/** 住得不远：前面多少户老人 */
const nearby = 60;

interface Draft {
  readonly roll: Dice;
  readonly surnames: readonly SurnameAt[];
  readonly sketches: Sketch[];
  readonly kin: KinFact[];
  readonly elders: Elders[];
}

type HouseholdShape = 'three-generations' | 'parents-and-children' | 'elderly' | 'couple';

/** 各户：一户一户地添，到够数为止；户内、户间的亲属互相说得通。 */
export function householdsFor(roll: Dice, people: number, surnames: readonly SurnameAt[]): Households {
  const draft: Draft = { roll, surnames, sketches: [], kin: [], elders: [] };
  for (let number = 1; draft.sketches.length < people; number++) {
    const household: HouseholdId = `H${number}`;
    const members = membersOf(draft, household).slice(0, people - draft.sketches.length);
    moveIn(draft, household, members);
  }
  return { sketches: draft.sketches, kin: draft.kin };
}

function moveIn({ sketches, kin, elders }: Draft, household: HouseholdId, members: readonly Member[]): void {
  const before = sketches.length;
  const idOf = (at: number): PersonId => `V${before + at + 1}`;
  const isHere = (at: number) => at < members.length;
  for (const [at, { surname, sex, age, spouse, parents = [], parentsElsewhere = [] }] of members.entries()) {
    sketches.push({ id: idOf(at), surname, sex, age, household });
    if (spouse !== undefined && isHere(spouse)) kin.push({ of: idOf(at), rel: 'spouse', is: idOf(spouse) });
    for (const parent of parents) if (isHere(parent)) kin.push({ of: idOf(at), rel: 'parent', is: idOf(parent) });
    for (const is of parentsElsewhere) kin.push({ of: idOf(at), rel: 'parent', is });
  }
  const [head] = members;
  if (head === undefined || head.age < 50) return;
  const couple = members.flatMap(({ age }, at) => (at < 2 && age >= 50 ? [idOf(at)] : []));
  elders.push({ surname: head.surname, ids: couple, age: head.age });
}

function membersOf(draft: Draft, household: HouseholdId): readonly Member[] {
  const upTo = (what: string, limit: number) => draft.roll.for(what, household, 0).upTo(limit);
  const size = draft.surnames.length;
  const surname = draft.surnames[Math.min(upTo('surname', size), upTo('surname again', size))];
  if (surname === undefined) throw new Error(`no surname for ${household}`);
  switch (shapeOf(upTo('shape', 100))) {
    case 'three-generations':
      return threeGenerations(draft, household, surname);
    case 'parents-and-children': {
      const [father, mother] = coupleOf(draft, household, surname, 27 + upTo('age', 26));
      return [father, mother, ...childrenOf(draft, household, 0, father)];
    }
    case 'elderly':
      return elderly(surname, 60 + upTo('age', 24), upTo('widowed', 3) === 0 ? 'widowed' : 'both', upTo('who', 2) === 0);
    case 'couple':
      return coupleOf(draft, household, surname, 24 + upTo('age', 30));
  }
}

function shapeOf(thrown: number): HouseholdShape {
  if (thrown < 25) return 'three-generations';
  if (thrown < 68) return 'parents-and-children';
  return thrown < 90 ? 'elderly' : 'couple';
}

/** 夫妻：丈夫可能是同姓老人的儿子，妻子可能是外姓老人的女儿。 */
function coupleOf(draft: Draft, household: HouseholdId, surname: SurnameAt, age: number): readonly [Member, Member] {
  const { roll, surnames } = draft;
  const his = parentsIn(draft, `${household} husband`, age, (elders) => elders.surname === surname);
  const hers = parentsIn(draft, `${household} wife`, age, (elders) => elders.surname !== surname);
  const others = surnames.filter((other) => other !== surname);
  const wifeSurname = hers?.surname ?? others[roll.for('wife', household, 0).upTo(others.length)] ?? surname;
  const wifeAge = age + 1 - roll.for('wife age', household, 0).upTo(5);
  return [
    { surname, sex: 'male', age, spouse: 1, ...(his && { parentsElsewhere: his.ids }) },
    { surname: wifeSurname, sex: 'female', age: wifeAge, ...(hers && { parentsElsewhere: hers.ids }) },
  ];
}

/** 别户的父母：从不远处合适的老人里掷一家，也可能谁也不是。 */
function parentsIn(draft: Draft, whom: string, age: number, test: (elders: Elders) => boolean): Elders | undefined {
  const fitting = draft.elders
    .slice(-nearby)
    .filter((elders) => elders.age - age >= 25 && elders.age - age <= 40 && test(elders));
  return fitting[draft.roll.for('parents', whom, 0).upTo(fitting.length * 2 + 2)];
}

/** 儿女：from 是父亲在户内第几个，母亲紧接着他；父亲二十五岁起生育，隔三年一个。 */
function childrenOf({ roll }: Draft, household: HouseholdId, from: number, father: Member): readonly Member[] {
  const count = 1 + roll.for('children', household, 0).upTo(3);
  const gap = 25 + roll.for('eldest', household, 0).upTo(5);
  return Array.from({ length: count }, (_, nth): Member => {
    const sex = roll.for('child', `${household} ${nth}`, 0).oneOf<Sketch['sex']>(['female', 'male']);
    return { surname: father.surname, sex, age: father.age - gap - nth * 3, parents: [from, from + 1] };
  }).filter(({ age }) => age >= 0);
}

function elderly(surname: SurnameAt, age: number, left: 'both' | 'widowed', isWoman: boolean): readonly Member[] {
  if (left === 'widowed') return [{ surname, sex: isWoman ? 'female' : 'male', age }];
  return [
    { surname, sex: 'male', age, spouse: 1 },
    { surname, sex: 'female', age: age - 2 },
  ];
}

/** 三代同堂：老两口、儿子儿媳、孙辈。 */
function threeGenerations(draft: Draft, household: HouseholdId, surname: SurnameAt): readonly Member[] {
  const age = 27 + draft.roll.for('age', household, 0).upTo(26);
  const elders = elderly(surname, age + 25 + draft.roll.for('gap', household, 0).upTo(9), 'both', false);
  const [{ parentsElsewhere: _, ...son }, wife] = coupleOf(draft, household, surname, age);
  return [...elders, { ...son, spouse: 3, parents: [0, 1] }, wife, ...childrenOf(draft, household, 2, son)];
}
