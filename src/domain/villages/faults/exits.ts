import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Acts } from './amend.ts';
import { swapped } from './committee-swaps.ts';
import { committeeIn, kinshipIn, listedIn, nomineesIn, outsidersIn, stayingIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, rewriteAll } from './rewrite.ts';

/** 该退出选委会的没有退出，缺额补错了人 */
export const exitFaults = {
  'nominee-stays': {
    title: '选委会成员自己当了候选人，没有退出',
    mistake: 'M011',
    must: ['vec-exit-self'],
    plant: withCandidate,
  },
  'nominee-leaves-late': {
    title: '选委会成员被提名，正式候选人公布以后才退出',
    mistake: 'M011',
    must: ['vec-exit-self'],
    plant: (acts) => {
      const inside = withCandidate(acts);
      const list = allOf(acts, 'FormalListPublished')[0];
      const member =
        inside && committeeIn(inside)?.members.find((each) => listedIn(inside).some(({ person }) => person === each));
      if (inside === undefined || list === undefined || member === undefined) return undefined;
      const on = list.on + 1;
      return insert(
        inside,
        { type: 'CommitteeMemberLeft', on, member, reason: 'nominated' },
        { type: 'CommitteePublished', on },
        { type: 'CommitteeFiled', on },
      );
    },
  },
  'declining-nominee-stays': {
    title: '选委会成员被提名，书面说不接受，仍留在选委会里',
    under: 'hainan-2025',
    must: ['vec-exit-self'],
    plant: (acts) => {
      const declined = allOf(acts, 'NomineeAnswered').find(({ accepts }) => !accepts)?.nominee;
      return declined !== undefined && isApartFromNominees(acts, declined)
        ? swapped(acts, stayingIn(acts).at(-1), declined)
        : undefined;
    },
  },
  'relative-stays': {
    title: '选委会成员的近亲属当了候选人，他没有退出',
    mistake: 'M012',
    must: ['vec-exit-relative'],
    plant: (acts) => {
      const left = allOf(acts, 'CommitteeMemberLeft')[0];
      if (left === undefined) return undefined;
      return acts.filter((event) => event.on < left.on || !changes.has(event.type));
    },
  },
  'relative-leaves-late': {
    title: '近亲属被提名的选委会成员，正式候选人公布以后才退出',
    mistake: 'M012',
    must: ['vec-exit-relative'],
    plant: (acts) => {
      const left = allOf(acts, 'CommitteeMemberLeft')[0];
      const list = allOf(acts, 'FormalListPublished')[0];
      if (left === undefined || list === undefined) return undefined;
      const late = acts.filter((event) => event.on >= left.on && changes.has(event.type));
      const others = acts.filter((event) => !late.includes(event));
      return insert(others, ...late.map((event) => ({ ...event, on: list.on + 1 })));
    },
  },
  'seat-filled-by-chair': {
    title: '选委会缺额由主任找人顶上',
    mistake: 'M014',
    must: ['vec-fill'],
    plant: (acts) => {
      const [friend] = outsidersIn(acts);
      return friend && filledBy(acts, { member: friend.id, from: 'appointed' });
    },
  },
  'seat-filled-out-of-order': {
    title: '选委会递补，越过了得票在前的',
    mistake: 'M014',
    must: ['vec-fill'],
    plant: (acts) => {
      const second = committeeIn(acts)?.reserves?.[1];
      return second && filledBy(acts, { member: second, from: 'reserves' });
    },
  },
  'seat-filled-anew': {
    title: '还有人可以递补，却另行推选了一名',
    mistake: 'M014',
    under: 'hainan-2025',
    must: ['vec-fill'],
    plant: (acts) => {
      const [other] = outsidersIn(acts);
      return other && filledBy(acts, { member: other.id, from: 'new-selection' });
    },
  },
} as const satisfies Record<string, Fault>;

/** 选委会变动的几件事 */
const changes: ReadonlySet<ElectionEvent['type']> = new Set([
  'CommitteeMemberLeft',
  'CommitteeMemberFilled',
  'CommitteePublished',
  'CommitteeFiled',
]);

function filledBy(acts: Acts, by: Pick<EventOf<'CommitteeMemberFilled'>, 'member' | 'from'>): Acts | undefined {
  return rewriteAll(acts, 'CommitteeMemberFilled', (filled) => ({ ...filled, ...by }));
}

/** 他的近亲属里没有被提名的：他在不在选委会里，只关系他自己。 */
function isApartFromNominees(acts: Acts, person: PersonId): boolean {
  const nominees = nomineesIn(acts);
  return ![...(kinshipIn(acts).get(person)?.keys() ?? [])].some((relative) => nominees.has(relative));
}

/** 选委会里有一名成员换成了后来的候选人 */
function withCandidate(acts: Acts): Acts | undefined {
  const kin = kinshipIn(acts);
  const committee = committeeIn(acts);
  const serving = [...(committee?.members ?? []), ...(committee?.reserves ?? [])];
  const candidate = listedIn(acts).find(
    ({ person }) => isApartFromNominees(acts, person) && !serving.some((each) => kin.get(person)?.has(each) === true),
  )?.person;
  return swapped(acts, stayingIn(acts).at(-1), candidate);
}
