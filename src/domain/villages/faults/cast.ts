import { kinshipFrom } from '../../engine/kinship.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { firstOf, type Acts } from './amend.ts';

/** 全村的人 */
export function peopleIn(acts: Acts): readonly Person[] {
  return acts.flatMap((event) => (event.type === 'VillageKnown' ? event.people : []));
}

/** 首次投票的候选人 */
export function candidatesIn(acts: Acts): readonly PersonId[] {
  return firstOf(acts, 'FormalListPublished').flatMap(({ candidates }) => candidates.map(({ person }) => person));
}

/** 名单上的人 */
export function registeredIn(acts: Acts): readonly Person[] {
  const roll = new Set(acts.flatMap((event) => (event.type === 'RollPrepared' ? event.voters : [])));
  return peopleIn(acts).filter(({ id }) => roll.has(id));
}

/** 没有登记、也没有选举权的人：被剥夺政治权利的 */
export function outcastIn(acts: Acts): Person | undefined {
  return peopleIn(acts).find(({ rights }) => rights === 'deprived');
}

/** 登记了却没有投票的人：当天没有人替他领过票，他也没有委托、没有受托，不在流动票箱的名单上。 */
export function idlersIn(acts: Acts): readonly Person[] {
  const busy = new Set<PersonId>([
    ...firstOf(acts, 'BallotsIssued').flatMap((issue) => [issue.to, ...issue.for]),
    ...firstOf(acts, 'VoterCame').flatMap((came) => [came.person, ...came.for]),
    ...firstOf(acts, 'ProxyRequested').flatMap(({ absentee, holder }) => [absentee, holder]),
    ...firstOf(acts, 'MobileBoxArranged').flatMap(({ voters }) => voters),
    ...workersIn(acts),
    ...candidatesIn(acts),
  ]);
  return registeredIn(acts).filter(({ id }) => !busy.has(id));
}

/** 领了自己的票、没有受托、没有卷进写票处的事、不是候选人也不是工作人员的人 */
export function plainVotersIn(acts: Acts): readonly PersonId[] {
  const taken = new Set<PersonId>([
    ...firstOf(acts, 'ProxyRequested').map(({ holder }) => holder),
    ...firstOf(acts, 'BoothEntered').flatMap(({ voter, by }) => [voter, by]),
    ...workersIn(acts),
    ...candidatesIn(acts),
  ]);
  const issued = firstOf(acts, 'BallotsIssued').filter((issue) => issue.for.includes(issue.to) && issue.papers === 1);
  return issued.map(({ to }) => to).filter((person) => !taken.has(person));
}

/** 候选人的近亲属，成年、自己不是候选人 */
export function relativeOfCandidateIn(acts: Acts): PersonId | undefined {
  const kin = kinshipFrom(acts.flatMap((event) => (event.type === 'VillageKnown' ? event.kin : [])));
  const candidates = candidatesIn(acts);
  return registeredIn(acts).find(({ id }) => !candidates.includes(id) && candidates.some((each) => kin.get(each)?.has(id)))?.id;
}

function workersIn(acts: Acts): readonly PersonId[] {
  return firstOf(acts, 'WorkersChosen').flatMap(({ workers }) => workers.map(({ person }) => person));
}
