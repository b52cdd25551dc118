import { groupBy } from '../../domain/engine/collections.ts';
import { pollOf, workersOf } from '../../domain/engine/poll-facts.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { nameOf, roleNames } from '../naming.ts';
import type { Scene } from './offer.ts';

/** 各人的岗位：不在中心会场的写明在哪里，一人几个岗位的写在一起；挑人时注在姓名后面。 */
export function rolesOf({ record, poll }: Scene): ReadonlyMap<PersonId, string> {
  const byPerson = groupBy(workersOf(pollOf(record, poll)), ({ person }) => person);
  return new Map(
    [...byPerson].map(([person, jobs]) => [
      person,
      jobs.map(({ role, place }) => `${place === 'S1' ? '' : nameOf(record, place)}${roleNames[role]}`).join('、'),
    ]),
  );
}
