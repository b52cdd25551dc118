import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { byElection } from '../term/by-election.ts';
import type { Acts } from './amend.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, omit, rewrite } from './rewrite.ts';

/** 辞职、终止、补选的错处 */
export const vacancyFaults = {
  'resigned-without-a-meeting': {
    title: '辞职没有开会审议，就算生效了',
    must: ['resign'],
    plant: (acts) => omit(acts, 'MotionVoted', ({ matter }) => matter === 'resignation'),
  },
  'chair-stopped-from-above': {
    title: '乡镇说不满意，停了主任的职务',
    must: ['end-auto'],
    plant: (acts) => onChair(acts, (person, on) => [{ ...ruling(person, on), by: 'township', ground: 'not-wanted' }]),
  },
  'appraised-by-itself': {
    title: '民主评议由村委会自己主持',
    must: ['end-unfit'],
    plant: (acts) => rewrite(acts, 'AppraisalHeld', (held) => [{ ...held, chairedBy: 'village-committee' }]),
  },
  'detained-chair-kept': {
    title: '主任被羁押，还照旧任职',
    under: 'hainan-2025',
    must: ['end-local'],
    plant: (acts) =>
      onChair(acts, (person, on) => [
        { type: 'MemberFellOut', on, person, how: 'detained' },
        { ...ruling(person, on), ground: 'detained', outcome: 'kept' },
      ]),
  },
  'absence-too-short': {
    title: '主任五个月没有到岗，就算他离任了',
    must: ['end-absent'],
    plant: (acts) =>
      onChair(acts, (person, on) => [
        { type: 'MemberFellOut', on, person, how: 'absent', months: 5, excused: false },
        { ...ruling(person, on), ground: 'absent' },
      ]),
  },
  'acting-chair-appointed': {
    title: '主任被判刑，乡镇指定一个人来代行',
    under: 'hainan-2025',
    must: ['chair-vacant'],
    plant: (acts) =>
      onChair(acts, (person, on) => [
        { type: 'MemberFellOut', on, person, how: 'sentenced' },
        { type: 'ActingChairNamed', on, person: winnerIn(acts) ?? person, by: 'township' },
      ]),
  },
  'never-by-elected': {
    title: '只剩两名成员，三个月没有补选',
    must: ['byelect-must'],
    plant: (acts) => {
      const won = winnerIn(acts);
      const rest = acts.filter(
        (event) =>
          !('poll' in event && event.poll === byElection) &&
          !((event.type === 'OfficeChangePublished' || event.type === 'OfficeChangeFiled') && event.person === won),
      );
      return won === undefined ? undefined : rest;
    },
  },
  'by-election-hosted-by-party': {
    title: '补选由村党组织主持',
    under: 'hainan-2025',
    must: ['byelect-host'],
    plant: (acts) => rewrite(acts, 'ByElectionCalled', (called) => [{ ...called, hostedBy: 'party-organisation' }]),
  },
  'by-election-in-joint-meeting': {
    title: '补选在两委联席会上办了',
    must: ['byelect'],
    plant: (acts) => rewrite(acts, 'ByElectionCalled', (called) => [{ ...called, body: 'joint' }]),
  },
  'few-representatives-by-elect': {
    title: '代表会议补选，投票的不到三分之二',
    under: 'hainan-2025',
    must: ['byelect-vrm'],
    plant: (acts) => {
      const closed = allOf(acts, 'PollClosed').find(({ poll }) => poll === byElection);
      return (
        closed &&
        rewrite(acts, 'ByElectionCalled', (called) => [{ ...called, body: 'representatives', electors: closed.voters * 2 }])
      );
    },
  },
  'by-elected-brother': {
    title: '补选的人是在任主任的兄弟',
    must: ['relative-avoid'],
    plant: (acts) => {
      const [won, chair] = [winnerIn(acts), chairIn(acts)];
      return won === undefined || chair === undefined
        ? undefined
        : rewrite(acts, 'VillageKnown', (known) => [{ ...known, kin: [...known.kin, { of: chair, rel: 'sibling', is: won }] }]);
    },
  },
} as const satisfies Record<string, Fault>;

function chairIn(acts: Acts): PersonId | undefined {
  return allOf(acts, 'CommitteeInOffice')[0]?.members.find(({ post }) => post === 'chair')?.person;
}

/** 补选当选的人 */
function winnerIn(acts: Acts): PersonId | undefined {
  return allOf(acts, 'ElectedDeclared').find(({ poll }) => poll === byElection)?.person;
}

/** 一段任期快完的时候，主任身上再出几件事 */
function onChair(acts: Acts, happen: (chair: PersonId, on: Day) => readonly ElectionEvent[]): Acts | undefined {
  const [chair, last] = [chairIn(acts), acts.at(-1)];
  return chair === undefined || last === undefined ? undefined : insert(acts, ...happen(chair, last.on - 10));
}

function ruling(person: PersonId, on: Day): EventOf<'OfficeRuled'> {
  return { type: 'OfficeRuled', on, person, outcome: 'ends', ground: 'not-wanted', by: 'village-committee' };
}
