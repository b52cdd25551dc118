import { sum } from '../../engine/collections.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import type { Candidacy } from '../village.ts';
import { firstOf, type Acts } from './amend.ts';
import { listedIn } from './election-cast.ts';
import { electedIn, isWhole } from './outcome.ts';
import { allOf, rewriteAll } from './rewrite.ts';

export function inPost(candidates: readonly Candidacy[], post: Post): readonly PersonId[] {
  return candidates.flatMap((each) => (each.post === post ? each.person : []));
}

export function seatsIn(acts: Acts, post: Post): number {
  return sum(firstOf(acts, 'SeatsFixed').at(-1)?.seats ?? [], (seat) => (seat.post === post ? seat.count : 0));
}

/** 少了他也还够差额数、不牵动结果的委员候选人：照名单排在最后的那一名。 */
export function spare(acts: Acts): PersonId | undefined {
  const members = inPost(listedIn(acts), 'member');
  const last = members.at(-1);
  return last !== undefined && members.length >= seatsIn(acts, 'member') + 2 && isSpare(acts, last) ? last : undefined;
}

export function hasRefusedProxy(acts: Acts, holder: PersonId): boolean {
  return allOf(acts, 'ProxyRefused').some((refused) => refused.holder === holder);
}

/** 少了他不牵动别的事：一次就选完，他没有当选，也没有因为他是候选人而不给办的委托。 */
export function isSpare(acts: Acts, person: PersonId): boolean {
  return isWhole(acts) && !electedIn(acts).includes(person) && !hasRefusedProxy(acts, person);
}

/** 从各份正式名单上漏掉几个人 */
export function unlisted(acts: Acts, persons: readonly PersonId[]): Acts | undefined {
  return rewriteAll(acts, 'FormalListPublished', (list) => ({
    ...list,
    candidates: list.candidates.filter(({ person }) => !persons.includes(person)),
  }));
}
