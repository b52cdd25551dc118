import { leastFor } from '../../engine/majority.ts';
import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, Minute, PersonId, PollId } from '../../terms/ids.ts';
import { usualHours } from '../arrangement.ts';
import type { VoteLine } from '../../terms/ballot.ts';

/** 平平常常的一次投票：哪次、哪天、谁来投（都凭选民证、身份证，投进中心会场一个箱）、票怎样投。 */
export interface PlainPoll {
  readonly poll: PollId;
  readonly on: Day;
  readonly voters: readonly PersonId[];
  /** 领回几张选票 */
  readonly papers: number;
  readonly votes: readonly VoteLine[];
  readonly workers: EventOf<'WorkersChosen'>['workers'];
}

/** 从验箱到封票，件件照规矩；宣布谁当选、罢免通过没有，由接着办的人写。 */
export function plainPollDay({ poll, on, voters, papers, votes, workers }: PlainPoll): readonly ElectionEvent[] {
  const crew = workers.filter(({ place }) => place === 'S1');
  const inRole = (...roles: readonly string[]) => [
    ...new Set(crew.flatMap(({ person, role }) => (roles.includes(role) ? person : []))),
  ];
  const at = (minutes: Minute) => ({ on, at: usualHours.to + minutes });
  const most = Math.max(0, ...votes.map((line) => line.votes));
  const blank = voters.length - Math.min(voters.length, most);
  const sheet = { poll, box: 'B1', papers: voters.length, votes, void: 0, blank } as const;
  return [
    { type: 'BoxInspected', on, at: usualHours.from - 30, poll, box: 'B1', empty: true },
    { type: 'PollOpened', on, at: usualHours.from, poll },
    ...voters.map((voter): ElectionEvent => ({
      type: 'BallotsIssued',
      on,
      at: usualHours.from + 5,
      poll,
      to: voter,
      for: [voter],
      papers: 1,
      proof: 'voter-card',
    })),
    { type: 'PollClosed', ...at(0), poll, voters: voters.length },
    { type: 'UnusedDestroyed', ...at(2), poll, papers: papers - voters.length, inPublic: true },
    { type: 'BoxSealed', ...at(4), poll, box: 'B1', inPublic: true },
    { type: 'BoxGathered', ...at(6), poll, box: 'B1', to: 'S1', escorts: crew.slice(0, 4).map(({ person }) => person) },
    { type: 'BoxOpened', ...at(8), poll, box: 'B1', venue: 'S1', inPublic: true },
    { type: 'PlainPapersFound', ...at(8), poll, box: 'B1', plain: voters.length - blank, blank, votes },
    { type: 'PapersCounted', ...at(10), poll, box: 'B1', papers: voters.length },
    { type: 'BoxCounted', ...at(12), ...sheet },
    { type: 'CountHeld', ...at(14), poll, venue: 'S1', inPublic: true },
    { type: 'CountSigned', ...at(16), poll, by: inRole('scrutineer', 'teller', 'reader') },
  ];
}

/** 刚好过半数要几张 */
export function justOverHalf(of: number): number {
  return leastFor('more-than-half', of);
}
