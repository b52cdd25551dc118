import { hasTurned } from '../../engine/calendar.ts';
import { sum } from '../../engine/collections.ts';
import type { EventOf } from '../../engine/events/index.ts';
import { kinshipFrom, type Kinship } from '../../engine/kinship.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import type { Candidacy } from '../village.ts';
import { firstOf, type Acts } from './amend.ts';
import { peopleIn, registeredIn } from './cast.ts';
import { electedIn } from './outcome.ts';
import { allOf } from './rewrite.ts';

/** 选举日；还没有定的没有。 */
export function electionDayIn(acts: Acts): Day | undefined {
  return allOf(acts, 'ElectionDayFixed').at(-1)?.electionDay;
}

/** 选举日以前 days 天那天 */
export function daysBefore(acts: Acts, days: number): Day | undefined {
  const poll = electionDayIn(acts);
  return poll === undefined ? undefined : poll - days;
}

export function kinshipIn(acts: Acts): Kinship {
  return kinshipFrom(acts.flatMap((event) => (event.type === 'VillageKnown' ? event.kin : [])));
}

/** 推选出来的选委会 */
export function committeeIn(acts: Acts): EventOf<'CommitteeSelected'> | undefined {
  return allOf(acts, 'CommitteeSelected')[0];
}

/** 一直留在选委会里、没有退出过的成员 */
export function stayingIn(acts: Acts): readonly PersonId[] {
  const left = new Set(allOf(acts, 'CommitteeMemberLeft').map(({ member }) => member));
  return (committeeIn(acts)?.members ?? []).filter((member) => !left.has(member));
}

/** 最后公布的正式候选人 */
export function listedIn(acts: Acts): readonly Candidacy[] {
  return firstOf(acts, 'FormalListPublished').at(-1)?.candidates ?? [];
}

/** 被提名的人 */
export function nomineesIn(acts: Acts): ReadonlySet<PersonId> {
  return new Set(allOf(acts, 'NominationMade').map(({ nominee }) => nominee));
}

/** 与选举里各种角色都不沾边的登记村民：没有被提名、不在选委会、不当工作人员，也不是这些人的近亲属。 */
export function outsidersIn(acts: Acts): readonly Person[] {
  const day = electionDayIn(acts);
  const committee = committeeIn(acts);
  const cast = new Set<PersonId>([
    ...nomineesIn(acts),
    ...(committee?.members ?? []),
    ...(committee?.reserves ?? []),
    ...electedIn(acts),
  ]);
  const busy = new Set<PersonId>([
    ...allOf(acts, 'RegistrationDecided').map(({ person }) => person),
    ...allOf(acts, 'ObjectionFiled').map(({ by }) => by),
    ...allOf(acts, 'NamePressed').map(({ person }) => person),
    ...firstOf(acts, 'WorkersChosen').flatMap(({ workers }) => workers.map(({ person }) => person)),
    ...firstOf(acts, 'ProxyRequested').flatMap(({ absentee, holder }) => [absentee, holder]),
  ]);
  const kin = kinshipIn(acts);
  return registeredIn(acts).filter(
    ({ id, born, lives, hukou, rights, custody }) =>
      day !== undefined &&
      hasTurned(18, born, day) &&
      lives === 'here' &&
      hukou === 'here' &&
      rights === 'full' &&
      custody === undefined &&
      !cast.has(id) &&
      !busy.has(id) &&
      ![...(kin.get(id)?.keys() ?? [])].some((relative) => cast.has(relative)),
  );
}

/** 改写村里一个人的事实 */
export function retold(acts: Acts, id: PersonId, facts: Partial<Person>): Acts {
  return acts.map((event) =>
    event.type === 'VillageKnown'
      ? { ...event, people: event.people.map((person) => (person.id === id ? { ...person, ...facts } : person)) }
      : event,
  );
}

/** 村里的这个人 */
export function personIn(acts: Acts, id: PersonId): Person | undefined {
  return peopleIn(acts).find((person) => person.id === id);
}

/** 公布的登记人数，加上以后公布的变动 */
export function registeredCountIn(acts: Acts): number {
  const posted = allOf(acts, 'RollCorrected').filter((change) => change.posted);
  const published = allOf(acts, 'RollPublished').at(-1)?.registered ?? 0;
  return sum(posted, ({ added, removed }) => added.length - removed.length) + published;
}
