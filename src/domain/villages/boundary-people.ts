import { hasTurned } from '../engine/calendar.ts';
import { sortBy } from '../engine/collections.ts';
import type { Dice } from '../engine/dice.ts';
import type { Day, PersonId } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import type { Village } from './village.ts';

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

/** 这些人满多少天：满一年、差得远 */
const lengths = { overAYear: 430, underAYear: 200 } as const;

/** 没有别的事的成年村民：不是候选人、选委会成员、工作人员，也不在委托、流动票箱的名单上，不是候选人的近亲属。 */
export function idlersOf(village: Village): readonly Person[] {
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

/** 已经有别的事的人 */
export function isBusy({ candidates, committee, workers, entrustings, mobile, reserve }: Village, id: PersonId): boolean {
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
export function doubtfulIn(village: Village, roll: Dice): ReadonlyMap<Doubtful, PersonId> {
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
export function retold(
  person: Person,
  doubtful: ReadonlyMap<Doubtful, PersonId>,
  barred: PersonId | undefined,
  poll: Day,
): Person {
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
