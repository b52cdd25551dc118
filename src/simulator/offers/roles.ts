import { groupBy } from '../../domain/engine/collections.ts';
import { workersOf } from '../../domain/engine/poll-facts.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { roleNames } from '../naming.ts';

/** 各人的岗位：一人几个岗位的写在一起；挑人时注在姓名后面。 */
export function rolesOf(poll: PollRecord): ReadonlyMap<PersonId, string> {
  const byPerson = groupBy(workersOf(poll), ({ person }) => person);
  return new Map(
    [...byPerson].map(([person, jobs]) => [person, [...new Set(jobs.map(({ role }) => roleNames[role]))].join('、')]),
  );
}
