import type { PersonId } from '../terms/ids.ts';
import { sortBy } from './collections.ts';

/**
 * 另行选举的候选人：第一次没有当选的人里照得票多少取 places 人；末位票数相等的一并列入，
 * 条文没有写怎样取舍。allow 只取合条件的人。
 */
export function runnersUp(
  votes: ReadonlyMap<PersonId, number>,
  elected: ReadonlySet<PersonId>,
  { places, allow }: { readonly places: number; readonly allow: (person: PersonId) => boolean },
): readonly PersonId[] {
  const left = sortBy(
    [...votes].filter(([person]) => !elected.has(person) && allow(person)),
    ([person, got]) => [-got, person],
  );
  const last = left[places - 1]?.[1];
  return left.filter(([, got], rank) => rank < places || got === last).map(([person]) => person);
}
