import { hasTurned } from '../engine/calendar.ts';
import type { PersonId } from '../terms/ids.ts';
import type { Village } from './village.ts';

/** 选委会怎样推选、怎样变动：先推选 members；relative 的近亲属 nominee 后来被提名，由 reserves 里头一名补上。 */
export interface Committee {
  readonly members: readonly PersonId[];
  readonly reserves: readonly PersonId[];
  readonly relative: { readonly member: PersonId; readonly nominee: PersonId } | undefined;
}

/** 选委会：彼此不是近亲属，有妇女；里面有一人，他的近亲属后来会被提名（找得到这样的人才有）。busy 是另有难题的人，不找他们。 */
export function committeeOf(village: Village, busy: ReadonlySet<PersonId>): Committee {
  const { committee, reserve, workers, people, kinship } = village;
  const size = people.length < 1500 ? 5 : 7;
  const sexOf = new Map(people.map(({ id, sex }) => [id, sex]));
  const pool = [...new Set([...committee, ...reserve, ...workers.map(({ person }) => person)])].filter((id) => !busy.has(id));
  const woman = pool.find((id) => sexOf.get(id) === 'female');
  const chosen: PersonId[] = woman === undefined ? [] : [woman];
  const isApart = (id: PersonId) => !chosen.some((each) => each === id || kinship.get(id)?.has(each) === true);
  for (const id of pool) if (chosen.length < size + 2 && isApart(id)) chosen.push(id);
  const relative = relatedMember(village, chosen, busy);
  const kept = chosen.slice(0, relative === undefined ? size : size - 1);
  return {
    members: relative === undefined ? kept : [...kept, relative.member],
    reserves: chosen.slice(kept.length, kept.length + 2),
    relative,
  };
}

/** 候选人的一个近亲属：能当选委会成员，与别的成员没有近亲属关系。 */
function relatedMember(village: Village, others: readonly PersonId[], busy: ReadonlySet<PersonId>): Committee['relative'] {
  const { candidates, kinship, people, voters, electionDay } = village;
  const standing = new Set(candidates.map(({ person }) => person));
  const onRoll = new Set(voters);
  for (const { id, born, lives, needs, custody, rights, hukou } of people) {
    const isFit = onRoll.has(id) && hukou === 'here' && lives === 'here' && rights === 'full' && !needs && !custody;
    if (!isFit || busy.has(id) || standing.has(id) || !hasTurned(25, born, electionDay) || hasTurned(70, born, electionDay))
      continue;
    const kin = kinship.get(id);
    const nominee = [...(kin?.keys() ?? [])].find((relative) => standing.has(relative));
    if (nominee !== undefined && !others.some((each) => kin?.has(each) === true)) return { member: id, nominee };
  }
  return undefined;
}

/** 规定的人数多的地方，还可以推选的四个人：与选委会里的人、会被提名的人（avoid）都不是一个人，也不是近亲属。 */
export function furtherMembers(
  { reserve, workers, kinship }: Village,
  { members, reserves }: Committee,
  avoid: ReadonlySet<PersonId>,
): readonly PersonId[] {
  const known = [...members, ...reserves, ...avoid];
  const all = [...known];
  for (const id of [...reserve, ...workers.map(({ person }) => person)]) {
    const isApart = !all.some((each) => each === id || kinship.get(id)?.has(each) === true);
    if (all.length < known.length + 4 && isApart) all.push(id);
  }
  return all.slice(known.length);
}
