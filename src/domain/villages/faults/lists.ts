import type { PersonId } from '../../terms/ids.ts';
import { firstOf, type Acts } from './amend.ts';
import { hasRefusedProxy, inPost, isSpare, seatsIn, unlisted } from './candidate-cast.ts';
import { peopleIn } from './cast.ts';
import { daysBefore, listedIn, retold } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { electedIn, isWhole } from './outcome.ts';
import { move, omit, rewrite, rewriteAll } from './rewrite.ts';
import { reviewedWinner } from './write-in.ts';

/** 公布候选人的错处：早晚、次序、差额、妇女 */
export const listFaults = {
  'nominees-posted-late': {
    title: '被提名的人到选举日十四天前才公布',
    must: ['nom-list-nominees'],
    plant: (acts) => move(acts, 'NomineesPublished', daysBefore(acts, 14)),
  },
  'nominees-unposted': {
    title: '被提名的人没有公布',
    must: ['nom-list-nominees'],
    plant: (acts) => omit(acts, 'NomineesPublished'),
  },
  'nominees-out-of-order': {
    title: '被提名的人没有照姓氏笔画排',
    must: ['nom-list-nominees'],
    plant: (acts) => rewrite(acts, 'NomineesPublished', (list) => [{ ...list, order: 'other' }]),
  },
  'formal-list-late': {
    title: '正式候选人到选举日四天前才公布',
    mistake: 'M051',
    must: ['nom-list'],
    // 名单没有公布以前，以受托人是候选人为由不给办委托，当时站不住。
    may: ['proxy-wrongly-refused'],
    plant: (acts) => {
      const day = daysBefore(acts, 4);
      if (day === undefined || firstOf(acts, 'FormalListPublished').length > 1) return undefined;
      const late = move(acts, 'FormalListPublished', day);
      return late && move(late, 'VotersMet', day + 1);
    },
  },
  'formal-list-out-of-order': {
    title: '正式候选人没有照规定的次序排',
    must: ['nom-list'],
    plant: (acts) => rewriteAll(acts, 'FormalListPublished', (list) => ({ ...list, order: 'other' })),
  },
  'equal-numbers': {
    title: '主任应选一名，只列一名候选人',
    mistake: 'M041',
    under: 'national-2026',
    must: ['nom-more'],
    plant: (acts) => {
      const other = inPost(listedIn(acts), 'chair').find((each) => isSpare(acts, each));
      return other && unlisted(acts, [other]);
    },
  },
  'fitting-nominee-dropped': {
    title: '被提名的人数正好合差额数，却漏列了一名',
    mistake: 'M042',
    must: ['nom-enough'],
    plant: (acts) => {
      if (firstOf(acts, 'PrimaryHeld').length > 0 || firstOf(acts, 'CandidateWithdrew').length > 0) return undefined;
      const members = inPost(listedIn(acts), 'member');
      const person = members.length >= seatsIn(acts, 'member') + 2 ? members.find((each) => isSpare(acts, each)) : undefined;
      return person && unlisted(acts, [person]);
    },
  },
  'no-woman-listed': {
    title: '候选人里没有妇女',
    mistake: 'M055',
    under: 'hainan-2025',
    must: ['nom-woman'],
    plant: (acts) => {
      const women = womenListedIn(acts);
      // 当选的那名妇女是另选出来的，报上级审查过；当选的人里仍有妇女，不牵出别的事。
      const members = inPost(listedIn(acts), 'member');
      const winner = members.find((each) => women.includes(each) && electedIn(acts).includes(each));
      if (winner === undefined || members.length < seatsIn(acts, 'member') + 2) return undefined;
      if (!isWhole(acts) || hasRefusedProxy(acts, winner)) return undefined;
      const others = women.filter((each) => each !== winner);
      const men = others.reduce<Acts>((now, each) => retold(now, each, { sex: 'male' }), acts);
      const without = unlisted(men, [winner]);
      return without && reviewedWinner(unranked(without, winner), winner);
    },
  },
} as const satisfies Record<string, Fault>;

function womenListedIn(acts: Acts): readonly PersonId[] {
  const women = new Set(peopleIn(acts).flatMap(({ id, sex }) => (sex === 'female' ? id : [])));
  return listedIn(acts).flatMap(({ person }) => (women.has(person) ? person : []));
}

/** 预选的票里没有她。 */
function unranked(acts: Acts, who: PersonId): Acts {
  const without = rewriteAll(acts, 'PrimaryHeld', (held) => ({
    ...held,
    votes: held.votes.filter(({ person }) => person !== who),
  }));
  return without ?? acts;
}
