import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { arrangementFor, usualHours } from '../arrangement.ts';
import { justOverHalf, plainPollDay } from './poll-day.ts';
import type { TermCast } from './term-cast.ts';

/** 补选那次投票 */
export const byElection = 'by-election#1';

/** 补选一名委员：村委会主持，村民投票，刚好过半数投票、过半数票当选；公告、备案。 */
export function lawfulByElection({ village, standing }: TermCast, profile: Profile, on: Day): readonly ElectionEvent[] {
  const poll = byElection;
  const day = on + 20;
  const [won, lost, other] = standing;
  const turnout = justOverHalf(village.voters.length);
  const plan = { poll, on: day, from: on + 5, candidates: standing, isWhole: false } as const;
  const prepared = arrangementFor(village, profile, plan);
  const votes = justOverHalf(turnout);
  return [
    ...calledFor(standing, on),
    ...prepared,
    ...plainPollDay({
      poll,
      on: day,
      voters: village.voters.slice(0, turnout),
      papers: village.voters.length,
      votes: [
        { post: 'member', person: won, votes },
        { post: 'member', person: lost, votes: turnout - votes },
        { post: 'member', person: other, votes: 0 },
      ],
      workers: prepared.flatMap((event) => (event.type === 'WorkersChosen' ? event.workers : [])),
    }),
    ...concluded(won, day),
  ];
}

/** 定下补选、定名额、公布候选人 */
function calledFor(standing: readonly PersonId[], on: Day): readonly ElectionEvent[] {
  const poll = byElection;
  const seats = [{ post: 'member', count: 1 }] as const;
  const candidates = standing.map((person) => ({ post: 'member', person }) as const);
  return [
    { type: 'ByElectionCalled', on, poll, seats, body: 'villagers', hostedBy: 'village-committee' },
    { type: 'SeatsFixed', on, poll, seats },
    { type: 'FormalListPublished', on: on + 10, poll, candidates },
  ];
}

/** 当场宣布、公布、封票，第二天张榜、公告，再报备案 */
function concluded(person: PersonId, day: Day): readonly ElectionEvent[] {
  const poll = byElection;
  const at = (minutes: number) => ({ on: day, at: usualHours.to + minutes });
  return [
    { type: 'ValidityDeclared', ...at(20), poll, valid: true, onSpot: true },
    { type: 'ElectedDeclared', ...at(22), poll, post: 'member', person },
    { type: 'ResultAnnounced', ...at(24), poll, onSpot: true },
    { type: 'BallotsSealed', ...at(26), poll, onSpot: true },
    { type: 'ElectedListPublished', on: day + 1, poll },
    { type: 'OfficeChangePublished', on: day + 1, person },
    { type: 'OfficeChangeFiled', on: day + 3, person },
  ];
}
