import { sortBy } from '../engine/collections.ts';
import { hasTurned } from '../engine/calendar.ts';
import type { BoxId, PersonId } from '../terms/ids.ts';
import type { ParamValues } from '../profiles/params.ts';
import type { Person } from '../terms/person.ts';
import type { PollWorker, WorkerRole } from '../terms/poll-worker.ts';
import type { Candidacy, Electorate, Venue, Village } from './village.ts';

/** 一个会场的岗位、一个流动票箱的岗位：监票人以外另有三人、两人，监票人算不算在内都够。 */
const venueRoles: readonly WorkerRole[] = ['scrutineer', 'scrutineer', 'issuer', 'scribe', 'teller', 'reader', 'verifier'];
const mobileRoles: readonly WorkerRole[] = ['scrutineer', 'scrutineer', 'carrier', 'carrier'];

export interface Staff {
  readonly committee: readonly PersonId[];
  readonly workers: readonly PollWorker[];
  /** 还可以来帮忙的人，照先后 */
  readonly reserve: readonly PersonId[];
  /** 抽得出流动票箱的人手 */
  readonly hasMobileCrew: boolean;
}

/** 选委会与工作人员：都不是候选人，也不是候选人的近亲属；人手不够的小村，选委会成员兼做工作人员。 */
export function staffFor(
  electorate: Electorate,
  candidates: readonly Candidacy[],
  { venues, mobile }: { readonly venues: readonly Venue[]; readonly mobile: BoxId },
): Staff {
  const { people, roll } = electorate;
  const free = sortBy(people.filter(canServe(electorate, candidates)), ({ id }) => [
    roll.for('serves', id, 0).upTo(1 << 30),
    id,
  ]);
  const ids = free.map(({ id }) => id);
  const committee = ids.slice(0, people.length < 100 ? 3 : people.length < 1500 ? 5 : 7);
  const hands = [...ids.slice(committee.length), ...committee];
  const roles = people.length < 150 ? venueRoles.slice(0, 5) : venueRoles;
  const atVenues = venues.flatMap(({ venue }) => roles.map((role) => ({ role, place: venue })));
  const onRounds = mobileRoles.map((role) => ({ role, place: mobile }));
  const hasMobileCrew = hands.length >= atVenues.length + onRounds.length;
  const places = hasMobileCrew ? [...atVenues, ...onRounds] : atVenues;
  const workers = places.map((place, at) => ({ person: handAt(hands, at), ...place }));
  return { committee, workers, reserve: hands.slice(workers.length), hasMobileCrew };
}

function handAt(hands: readonly PersonId[], at: number): PersonId {
  const person = hands[at];
  if (person === undefined) throw new Error(`too few people free to work at the poll: ${hands.length}`);
  return person;
}

function canServe({ voters, kinship, electionDay }: Electorate, candidates: readonly Candidacy[]): (person: Person) => boolean {
  const standing = new Set(candidates.map(({ person }) => person));
  return ({ id, born, lives, custody, needs, rights }) =>
    voters.has(id) &&
    lives === 'here' &&
    rights === 'full' &&
    custody === undefined &&
    needs === undefined &&
    !standing.has(id) &&
    ![...(kinship.get(id)?.keys() ?? [])].some((relative) => standing.has(relative)) &&
    !hasTurned(76, born, electionDay);
}

/** 换下：候选人有了变动，成了候选人、或者候选人近亲属的工作人员换成别人；没有人可换的照旧。 */
export function workersAgainst({ workers, reserve, kinship }: Village, candidates: readonly PersonId[]): readonly PollWorker[] {
  const conflicts = (person: PersonId) =>
    candidates.some((candidate) => candidate === person || kinship.get(person)?.has(candidate) === true);
  const spare = reserve.filter((person) => !conflicts(person));
  const stand = new Map<PersonId, PersonId>();
  for (const { person } of workers) if (conflicts(person) && !stand.has(person)) stand.set(person, spare[stand.size] ?? person);
  return workers.map((worker) => ({ ...worker, person: stand.get(worker.person) ?? worker.person }));
}

/** 监票人不够规定人数的地方，从还可以来帮忙的人里添，添到够为止；没有人可添的照旧。 */
export function withScrutineers(
  workers: readonly PollWorker[],
  { reserve, kinship, mobile }: Village,
  crews: ParamValues<'crews'>['crews'],
  candidates: readonly PersonId[],
): readonly PollWorker[] {
  const busy = new Set(workers.map(({ person }) => person));
  const isApart = (person: PersonId) =>
    !candidates.some((candidate) => candidate === person || kinship.get(person)?.has(candidate) === true);
  const spare = reserve.filter((person) => !busy.has(person) && isApart(person));
  const added: PollWorker[] = [];
  for (const place of new Set(workers.map((worker) => worker.place))) {
    const least = (place === mobile?.box ? crews.mobileBox : crews.venue)?.scrutineers ?? 0;
    const there = workers.filter((worker) => worker.place === place && worker.role === 'scrutineer').length;
    for (const person of spare.slice(added.length, added.length + Math.max(0, least - there))) {
      added.push({ person, role: 'scrutineer', place });
    }
  }
  return [...workers, ...added];
}
