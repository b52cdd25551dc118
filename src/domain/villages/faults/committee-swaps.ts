import type { PersonId } from '../../terms/ids.ts';
import type { Acts } from './amend.ts';
import { kinshipIn, outsidersIn } from './election-cast.ts';

/** 选委会里的 from 换成 to，他做的事都算在 to 头上；没有这样两个人的，没有结果。 */
export function swapped(acts: Acts | undefined, from: PersonId | undefined, to: PersonId | undefined): Acts | undefined {
  if (acts === undefined || from === undefined || to === undefined) return undefined;
  const instead = (person: PersonId) => (person === from ? to : person);
  return acts.map((event) => {
    switch (event.type) {
      case 'CommitteeSelected':
        return {
          ...event,
          members: event.members.map(instead),
          ...(event.chair !== undefined && { chair: instead(event.chair) }),
          ...(event.viceChairs !== undefined && { viceChairs: event.viceChairs.map(instead) }),
        };
      case 'CommitteeMemberLeft':
        return { ...event, member: instead(event.member) };
      case 'CommitteeMet':
        return { ...event, absent: event.absent.map((each) => ({ ...each, member: instead(each.member) })) };
      default:
        return event;
    }
  });
}

/** 选委会多推选了几个不相干的人，开会都到、都同意；村里找不出这么多的，没有结果。 */
export function enlarged(acts: Acts, more: number): Acts | undefined {
  const kin = kinshipIn(acts);
  const added: PersonId[] = [];
  for (const { id } of outsidersIn(acts)) {
    if (added.length < more && !added.some((each) => kin.get(id)?.has(each) === true)) added.push(id);
  }
  if (more < 1 || added.length < more) return undefined;
  return acts.map((event) => {
    if (event.type === 'CommitteeSelected') return { ...event, members: [...event.members, ...added] };
    if (event.type !== 'CommitteeMet' || event.decided === undefined) return event;
    return { ...event, decided: { ...event.decided, inFavour: event.decided.inFavour + more } };
  });
}
