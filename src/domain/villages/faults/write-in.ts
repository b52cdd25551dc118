import type { ElectionEvent } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { firstOf, when, type Acts } from './amend.ts';
import { peopleIn } from './cast.ts';
import { kinshipIn, listedIn } from './election-cast.ts';
import { electedIn, isWhole } from './outcome.ts';
import { allOf } from './rewrite.ts';

/**
 * 另选当选：一名当选的委员的票都投给了 fits 的一个人，报上级审查通过，由他当选。
 * 与别的当选人、监督机构成员是近亲属的，性别不同的不挑，免得牵出别的事；找不出这样的人，没有结果。
 */
export function writtenIn(acts: Acts, fits: (person: Person) => boolean): Acts | undefined {
  const kin = kinshipIn(acts);
  const apart = [...electedIn(acts), ...allOf(acts, 'SupervisorsSelected').flatMap(({ members }) => members)];
  const winner = firstOf(acts, 'ElectedDeclared').find(({ post }) => post === 'member')?.person;
  const sex = peopleIn(acts).find(({ id }) => id === winner)?.sex;
  const listed = new Set(listedIn(acts).map(({ person }) => person));
  const other = peopleIn(acts).find(
    (person) =>
      fits(person) &&
      person.sex === sex &&
      !listed.has(person.id) &&
      !apart.some((each) => kin.get(person.id)?.has(each) === true || each === person.id),
  );
  if (winner === undefined || other === undefined || !isWhole(acts)) return undefined;
  return reviewedWinner(
    acts.map((event) => instead(event, winner, other.id)),
    other.id,
  );
}

/** 宣布 person 当选以前，先报上级审查通过。 */
export function reviewedWinner(acts: Acts, person: PersonId): Acts {
  return acts.flatMap((event): readonly ElectionEvent[] =>
    event.type === 'ElectedDeclared' && event.person === person
      ? [{ type: 'WinnerReviewed', ...when(event), poll: event.poll, person, passed: true }, event]
      : [event],
  );
}

/** 箱里的票、计票、宣布、以后的事里，winner 都换成 other。 */
function instead(event: ElectionEvent, winner: PersonId, other: PersonId): ElectionEvent {
  const swap = <Line extends { readonly person?: PersonId }>(line: Line): Line =>
    line.person === winner ? { ...line, person: other } : line;
  switch (event.type) {
    case 'PlainPapersFound':
    case 'BoxCounted':
      return { ...event, votes: event.votes.map(swap) };
    case 'PaperFound':
      return { ...event, face: { ...event.face, lines: event.face.lines.map(swap) } };
    case 'ElectedDeclared':
      return swap(event);
    case 'RepresentativesChosen':
      return { ...event, committeeMembers: event.committeeMembers.map((each) => (each === winner ? other : each)) };
    default:
      return event;
  }
}
