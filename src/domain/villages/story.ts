import { hasTurned } from '../engine/calendar.ts';
import { sortBy } from '../engine/collections.ts';
import { dice, type Dice } from '../engine/dice.ts';
import type { Day, PersonId, Post } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { committeeOf, type Committee } from './story-committee.ts';
import { generateVillage } from './generate-village.ts';
import type { Plan, Village } from './village.ts';

/** 登记时说不清的人是哪一类 */
export type Doubtful =
  | 'bride'
  | 'village-worker'
  | 'newcomer'
  | 'on-bail'
  | 'detained'
  | 'deprived'
  | 'turns-18'
  | 'too-young'
  | 'away-yes'
  | 'away-no'
  | 'unreachable'
  | 'elsewhere';

/** 一场完整选举里的人：谁登记时要拿主意、谁被提名、选委会怎样变动。全由种子决定。 */
export interface Story {
  readonly village: Village;
  /** 没有疑问、早就登记好的 */
  readonly settled: readonly PersonId[];
  readonly doubtful: ReadonlyMap<Doubtful, PersonId>;
  /** 外出的人里名单公布以后才来说要参加的 */
  readonly latecomer: PersonId | undefined;
  readonly committee: Committee;
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

/** 这些人满多少天：满一年、差得远 */
const lengths = { overAYear: 430, underAYear: 200 } as const;

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
  const also: Post = village.seats.some(({ post }) => post === 'vice-chair') ? 'vice-chair' : 'chair';
  return {
    village,
    settled: village.voters.filter((id) => !open.has(id)),
    doubtful,
    latecomer,
    committee,
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

/** 没有别的事的成年村民：不是候选人、选委会成员、工作人员，也不在委托、流动票箱的名单上，不是候选人的近亲属。 */
function idlersOf(village: Village): readonly Person[] {
  const { people, kinship, candidates, electionDay } = village;
  const standing = new Set(candidates.map(({ person }) => person));
  return people.filter(
    ({ id, born, hukou, lives, rights, custody, needs, bar }) =>
      hukou === 'here' &&
      lives === 'here' &&
      rights === 'full' &&
      custody === undefined &&
      needs === undefined &&
      bar === undefined &&
      village.voters.includes(id) &&
      hasTurned(20, born, electionDay) &&
      !hasTurned(60, born, electionDay) &&
      !isBusy(village, id) &&
      ![...(kinship.get(id)?.keys() ?? [])].some((relative) => standing.has(relative)),
  );
}

function isBusy({ candidates, committee, workers, entrustings, mobile, reserve }: Village, id: PersonId): boolean {
  return (
    candidates.some(({ person }) => person === id) ||
    committee.includes(id) ||
    reserve.slice(0, 4).includes(id) ||
    workers.some(({ person }) => person === id) ||
    entrustings.some(({ absentee, holder }) => absentee === id || holder === id) ||
    (mobile?.voters.includes(id) ?? false)
  );
}

/** 各类说不清的人，各挑一个；这个村里没有合适的，就没有这一类。 */
function doubtfulIn(village: Village, roll: Dice): ReadonlyMap<Doubtful, PersonId> {
  const { people, electionDay } = village;
  const found = new Map<Doubtful, PersonId>();
  const idle = [...sortBy(idlersOf(village), ({ id }) => [roll.for('doubtful', id, 0).upTo(1 << 20), id])];
  const take = (kind: Doubtful, fits: (person: Person) => boolean = () => true) => {
    const at = idle.findIndex(fits);
    const [person] = at < 0 ? [] : idle.splice(at, 1);
    if (person !== undefined) found.set(kind, person.id);
  };
  const spare = idle.length - 6;
  take('bride', ({ sex, born }) => sex === 'female' && !hasTurned(40, born, electionDay));
  for (const kind of ['village-worker', 'newcomer', 'on-bail', 'detained', 'deprived'] as const) if (spare > 0) take(kind);
  const isFree = ({ id }: Person) => !isBusy(village, id) && ![...found.values()].includes(id);
  const set = (kind: Doubtful, fits: (person: Person) => boolean) => {
    const person = people.find((each) => each.rights === 'full' && isFree(each) && fits(each));
    if (person !== undefined) found.set(kind, person.id);
  };
  set('turns-18', ({ born }) => hasTurned(18, born, electionDay) && !hasTurned(18, born, electionDay - 1));
  set('too-young', ({ born }) => !hasTurned(18, born, electionDay) && hasTurned(18, born, electionDay + 40));
  const isAway = ({ hukou, lives, born }: Person) => hukou === 'here' && lives === 'away' && hasTurned(18, born, electionDay);
  const isJoining = ({ id }: Person) => village.voters.includes(id);
  set('away-yes', (person) => isAway(person) && isJoining(person));
  for (const kind of ['away-no', 'unreachable', 'elsewhere'] as const)
    set(kind, (person) => isAway(person) && !isJoining(person));
  return found;
}

/** 改写一个人的事实；别的外来户都当作户口已经迁来，免得人人都要拿主意。 */
function retold(person: Person, doubtful: ReadonlyMap<Doubtful, PersonId>, barred: PersonId | undefined, poll: Day): Person {
  const { livesSince: _, worksSince: __, ...rest } = person;
  const local: Person = person.hukou === 'elsewhere' ? { ...rest, hukou: 'here' } : person;
  if (person.id === barred) return { ...local, bar: 'punished-for-crime' };
  const kind = [...doubtful].find(([, id]) => id === person.id)?.[0];
  switch (kind) {
    case 'bride':
      return { ...local, hukou: 'elsewhere', livesSince: poll - lengths.overAYear };
    case 'village-worker':
      return {
        ...local,
        hukou: 'elsewhere',
        livesSince: poll - lengths.underAYear,
        worksSince: poll - lengths.overAYear,
      };
    case 'newcomer':
      return { ...local, hukou: 'elsewhere', livesSince: poll - lengths.underAYear };
    case 'on-bail':
      return { ...local, custody: 'on-bail' };
    case 'detained':
      return { ...local, custody: 'detained' };
    case 'turns-18':
    case 'too-young':
      return { ...local, lives: 'here' };
    case 'deprived':
      return { ...local, rights: 'deprived', custody: 'serving-sentence' };
    default:
      return local;
  }
}
