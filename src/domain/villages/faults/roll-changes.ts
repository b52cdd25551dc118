import type { EventOf } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import type { Acts } from './amend.ts';
import { idlersIn, peopleIn } from './cast.ts';
import { kinshipIn, nomineesIn } from './election-cast.ts';
import { allOf, rewrite } from './rewrite.ts';

type Decided = EventOf<'RegistrationDecided'>;

/** 公布的登记人数、报告单上的登记人数都多出 more 人（负数是少）；名单多几人少几人的错，数照实写。 */
export function recountedRoll(acts: Acts, more: number): Acts {
  return acts.map((event) => {
    if (event.type === 'RollPublished') return { ...event, registered: event.registered + more };
    return event.type === 'DocumentWritten' ? withRegistered(event, more) : event;
  });
}

/** 报告单上的登记人数多出 more 人 */
export function withRegistered(document: EventOf<'DocumentWritten'>, more: number): EventOf<'DocumentWritten'> {
  const figures = document.figures.map((figure) => (figure.of === 'registered' ? { ...figure, is: figure.is + more } : figure));
  return { ...document, figures };
}

type Facts = Partial<Pick<Decided, 'ground' | 'route' | 'evidence'>>;

/** 一个登记决定反过来办：原来列入的不列入，原来不列入的列入，理由、凭据照 facts 写。 */
function reversed(acts: Acts, chosen: Decided, facts: Facts): Acts | undefined {
  const { ground: _, route: __, evidence: ___, ...rest } = chosen;
  const admitted = !chosen.admitted;
  const changed = rewrite(acts, 'RegistrationDecided', (decided) =>
    decided === chosen ? [{ ...rest, admitted, ...facts }] : undefined,
  );
  return changed && recountedRoll(changed, admitted ? 1 : -1);
}

type Fits = (decided: Decided, person: Person) => boolean;

function decidedOn(acts: Acts, admitted: boolean, fits: Fits): Decided | undefined {
  const people = new Map(peopleIn(acts).map((each) => [each.id, each]));
  return allOf(acts, 'RegistrationDecided').find((decided) => {
    const person = people.get(decided.person);
    return decided.admitted === admitted && person !== undefined && fits(decided, person);
  });
}

/** 本来不列入的，列入了；没有这样的人，没有结果。 */
export function wronglyIn(acts: Acts, fits: Fits, facts: Facts = { route: 'resident' }): Acts | undefined {
  const chosen = decidedOn(acts, false, fits);
  return chosen && reversed(acts, chosen, facts);
}

/** 本来列入的，说一个理由不列入；他没有领票，对他的异议也没有人提。他办过别的事的，没有结果。 */
export function wronglyOut(acts: Acts, fits: Fits, ground: NonNullable<Decided['ground']>): Acts | undefined {
  const isFree = isFreeIn(acts.filter((event) => event.type !== 'BallotsIssued' && event.type !== 'ObjectionFiled'));
  const chosen = decidedOn(acts, true, (decided, person) => isFree(person.id) && fits(decided, person));
  const changed = chosen && reversed(acts, chosen, { ground });
  return changed && unissued(withoutObjections(changed, chosen.person), chosen.person);
}

function withoutObjections(acts: Acts, about: PersonId): Acts {
  const gone = new Set(allOf(acts, 'ObjectionFiled').flatMap((filed) => (filed.about === about ? filed.objection : [])));
  return acts.filter((event) => !('objection' in event && gone.has(event.objection)));
}

/** 他自己领的那张票，由一个本来没有去投票的人领走，总数不变；还替别人领过的、由别人代领的，没有结果。 */
function unissued(acts: Acts, person: PersonId): Acts | undefined {
  const issues = allOf(acts, 'BallotsIssued').filter(({ to, for: voters }) => to === person || voters.includes(person));
  if (issues.length === 0) return acts;
  const idler = settledIdlerIn(acts);
  if (idler === undefined || issues.some(({ to, papers }) => to !== person || papers > 1)) return undefined;
  return acts.map((event) =>
    event.type === 'BallotsIssued' && event.to === person ? { ...event, to: idler, for: [idler] } : event,
  );
}

/** 没有领过票、没有人替他领过、没有人对他提异议、没有被提名 */
function isFreeIn(acts: Acts): (person: PersonId) => boolean {
  const busy = new Set<PersonId>([
    ...allOf(acts, 'BallotsIssued').flatMap(({ to, for: voters }) => [to, ...voters]),
    ...allOf(acts, 'VoterCame').flatMap(({ person, for: voters }) => [person, ...voters]),
    ...allOf(acts, 'ObjectionFiled').flatMap(({ by, about }) => (about === undefined ? [by] : [by, about])),
    ...allOf(acts, 'NominationMade').flatMap(({ proposers }) => proposers ?? []),
    ...nomineesIn(acts),
  ]);
  return (person) => !busy.has(person);
}

/** 早就在名册上、没有去投票、没有别的事的一个人：户籍和居住都在本村，家里没有人被提名。 */
export function settledIdlerIn(acts: Acts): PersonId | undefined {
  const decided = new Set(allOf(acts, 'RegistrationDecided').map(({ person }) => person));
  const [isFree, kin, nominees] = [isFreeIn(acts), kinshipIn(acts), nomineesIn(acts)];
  const serving = new Set(allOf(acts, 'CommitteeSelected').flatMap(({ members, reserves = [] }) => [...members, ...reserves]));
  return idlersIn(acts).find(
    ({ id, hukou, lives, rights, needs }) =>
      hukou === 'here' &&
      lives === 'here' &&
      rights === 'full' &&
      needs === undefined &&
      !decided.has(id) &&
      !serving.has(id) &&
      isFree(id) &&
      ![...(kin.get(id)?.keys() ?? [])].some((relative) => nominees.has(relative)),
  )?.id;
}
