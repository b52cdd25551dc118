import { hasTurned } from '../engine/calendar.ts';
import { dice } from '../engine/dice.ts';
import type { PersonId, Post } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { doubtfulIn, idlersOf, isBusy, retold, type Doubtful } from './boundary-people.ts';
import { committeeOf, furtherMembers, type Committee } from './story-committee.ts';
import { generateVillage } from './generate-village.ts';
import type { Plan, Village } from './village.ts';

/** 一场完整选举里的人：谁登记时要拿主意、谁被提名、选委会怎样变动。全由种子决定。 */
export interface Story {
  readonly village: Village;
  /** 没有疑问、早就登记好的 */
  readonly settled: readonly PersonId[];
  readonly doubtful: ReadonlyMap<Doubtful, PersonId>;
  /** 外出的人里名单公布以后才来说要参加的 */
  readonly latecomer: PersonId | undefined;
  readonly committee: Committee;
  /** 选委会要的人多的地方，还可以推选的人 */
  readonly more: readonly PersonId[];
  /** 候选人以外被提名的：有不得作候选人情形的、自己不愿意的 */
  readonly barred: PersonId | undefined;
  readonly declining: PersonId | undefined;
  /** 提名的人多的时候，还会被提名的 */
  readonly hopefuls: readonly PersonId[];
  /** 同时被提名两种职务的候选人，和另外那一种 */
  readonly twice: { readonly person: PersonId; readonly also: Post } | undefined;
  /** 有人想找借口不让他参选的候选人：材料没有写清的、上访过的 */
  readonly vague: PersonId | undefined;
  readonly petitioner: PersonId | undefined;
}

/** 造一场完整选举的人和事：村还是那个村，只改几个不相干的人的事实。 */
export function storyOf(plan: Plan): Story {
  const base = generateVillage(plan);
  const doubtful = doubtfulIn(base, dice(base.seed));
  const committee = committeeOf(base, new Set(doubtful.values()));
  const [barred, declining, ...hopefuls] = strangersIn(base, doubtful, committee);
  const people = base.people.map((person) => retold(person, doubtful, barred, base.electionDay));
  const latecomer = latecomerIn(base, people, doubtful);
  const village = { ...base, people, voters: votersAmong(base, people, doubtful) };
  const open = new Set([...doubtful.values(), ...(latecomer === undefined ? [] : [latecomer])]);
  const [petitioner, vague] = village.candidates.filter(({ post }) => post === 'member').map(({ person }) => person);
  const hoping = [barred, declining, latecomer, ...hopefuls.slice(0, 4)].flatMap((each) => each ?? []);
  const standing = [...hoping, ...village.candidates.map(({ person }) => person)];
  const also: Post = village.seats.some(({ post }) => post === 'vice-chair') ? 'vice-chair' : 'chair';
  return {
    village,
    settled: village.voters.filter((id) => !open.has(id)),
    doubtful,
    latecomer,
    committee,
    more: furtherMembers(base, committee, new Set([...doubtful.values(), ...standing])),
    barred,
    declining,
    hopefuls: hopefuls.slice(0, 4),
    twice: petitioner === undefined ? undefined : { person: petitioner, also },
    vague,
    petitioner,
  };
}

/** 与选举里的人都不沾亲带故的闲人：他们被提名，不会牵出别人要回避。 */
function strangersIn(
  village: Village,
  doubtful: ReadonlyMap<Doubtful, PersonId>,
  { members, reserves }: Committee,
): readonly PersonId[] {
  const serving = [...members, ...reserves];
  const met = new Set(doubtful.values());
  return idlersOf(village).flatMap(({ id }) =>
    met.has(id) || serving.some((each) => each === id || village.kinship.get(id)?.has(each) === true) ? [] : [id],
  );
}

/** 外出、要参加、名单公布以后才来说的人 */
function latecomerIn(village: Village, people: readonly Person[], doubtful: ReadonlyMap<Doubtful, PersonId>) {
  const met = new Set(doubtful.values());
  return people.find(
    ({ id, hukou, lives }) =>
      hukou === 'here' && lives === 'away' && village.voters.includes(id) && !isBusy(village, id) && !met.has(id),
  )?.id;
}

const notVoting: readonly Doubtful[] = ['newcomer', 'deprived', 'too-young', 'away-no', 'unreachable', 'elsewhere'];
/** 登记对了，名单上该有的人：户籍、居住都在本村的成年村民，加上原来就登记了的外出的人。 */
function votersAmong(
  { voters, electionDay }: Village,
  people: readonly Person[],
  doubtful: ReadonlyMap<Doubtful, PersonId>,
): readonly PersonId[] {
  const off = new Set(notVoting.flatMap((kind) => doubtful.get(kind) ?? []));
  const residents = people.flatMap(({ id, hukou, lives, rights, born }) =>
    hukou === 'here' && lives === 'here' && rights === 'full' && hasTurned(18, born, electionDay) ? [id] : [],
  );
  return [...new Set([...voters, ...residents])].filter((id) => !off.has(id));
}
