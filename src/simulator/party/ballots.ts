import { sortBy, sum } from '../../domain/engine/collections.ts';
import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { candidatesFor, pollOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import { ballotsIssued } from '../../domain/engine/tally.ts';
import type { VoteLine } from '../../domain/terms/ballot.ts';
import type { PersonId, PollId } from '../../domain/terms/ids.ts';
import { firstAssembly, presentNow, type BranchScene } from './branch-scene.ts';

/** 一次投票的样子：应选几名、谁是候选人、发出几张、实到几人 */
export interface Round {
  readonly id: PollId;
  readonly seats: number;
  readonly candidates: readonly PersonId[];
  readonly issued: number;
  readonly present: number;
}

/** 箱里有什么：明白票几张、各人几票、选多了的那一张选了谁 */
export interface BoxFound {
  readonly plain: number;
  readonly votes: readonly VoteLine[];
  readonly overVoted: readonly PersonId[];
}

/** 由档案看这次投票 */
export function roundOf(scene: BranchScene, id: PollId): Round {
  const poll = pollOf(scene.record, id);
  return {
    id,
    seats: seatsFor(poll, 'member'),
    candidates: candidatesFor(poll, 'member'),
    issued: ballotsIssued(poll),
    present: presentNow(scene),
  };
}

/** 开箱看见的：同样的支部、同样的发票，同样的票。多出来的一张只在头一次投票里。 */
export function foundIn(scene: BranchScene, round: Round): BoxFound {
  const { branch } = scene;
  const rank = (person: PersonId) => (branch.candidates.indexOf(person) + 1 || branch.candidates.length + 1) * 1000;
  const ranked = sortBy(round.candidates, (person) => [rank(person), person]);
  const isFull = round.seats > 1 && ranked.length > round.seats;
  const votes = (isFull ? fullVotes(scene, round) : singleVotes(round)).slice(0, ranked.length);
  const lines = ranked.map((person, nth): VoteLine => ({ post: 'member', person, votes: votes[nth] ?? 0 }));
  const extra = branch.mishap === 'extra-paper' && round.id === firstAssembly ? 1 : 0;
  return {
    plain: round.issued + extra - (isFull ? 1 : 0),
    votes: lines,
    overVoted: isFull ? ranked.slice(0, round.seats + 1) : [],
  };
}

/** 头两名几乎人人赞成；第三名刚过实到的一半，或者恰好卡在一半；第四名少。 */
function fullVotes({ branch }: BranchScene, { id, seats, issued, present }: Round): readonly number[] {
  const half = Math.floor(present / 2);
  const third = branch.mishap === 'just-half' && id === firstAssembly ? half : half + 1;
  const top = [Math.max(issued - 1, 0), Math.max(issued - 2, 0)];
  if (seats < 3) return [...top, 1];
  return [...top, Math.min(third, top[1] ?? 0), Math.floor(issued / 4), 1];
}

/** 只选一名的：头一名过实到的一半还多一票，其余归第二名。 */
function singleVotes({ issued, present }: Round): readonly number[] {
  const first = Math.min(issued, Math.floor(present / 2) + 2);
  return [first, issued - first];
}

/** 票箱打开，大家看见的 */
export function papersSeen(scene: BranchScene, { on, poll, box }: EventOf<'BoxOpened'>): readonly ElectionEvent[] {
  const { plain, votes, overVoted } = foundIn(scene, roundOf(scene, poll));
  const lines = overVoted.map((person) => ({ post: 'member' as const, person, mark: 'circle' as const }));
  return [
    { type: 'PlainPapersFound', on, poll, box, plain, blank: 0, votes: [...votes] },
    ...(lines.length === 0
      ? []
      : [{ type: 'PaperFound', on, poll, box, paper: 'T1', face: { stock: 'official', lines } } as const]),
  ];
}

/** 箱里一共几张：明白票，加上拿出来看的 */
export function papersFound({ PlainPapersFound, PaperFound }: PollRecord): number {
  return sum(PlainPapersFound, ({ plain, blank }) => plain + blank) + PaperFound.length;
}
