import { sortBy } from '../engine/collections.ts';
import { votesOn } from '../engine/judge-ballot.ts';
import { voteKey } from '../engine/tally.ts';
import type { BallotFace, VoteLine } from '../terms/ballot.ts';
import type { BoxId } from '../terms/ids.ts';
import { isPlain, type Column, type Voting } from './ballot-columns.ts';

/** 一个箱里的票：一看就懂的只有合计，要拿出来看的一张张列着，次序打乱了，与谁投的、先后都无关。 */
export interface BoxContents {
  readonly plain: number;
  readonly blank: number;
  readonly votes: readonly VoteLine[];
  readonly shown: readonly BallotFace[];
}

/** 倒出一个箱：faces 是投进去的票。 */
export function boxContents({ columns, roll, poll, village }: Voting, box: BoxId, faces: readonly BallotFace[]): BoxContents {
  const sorted = faces.map((face) => ({ face, isEasy: isPlain(face, columns) }));
  const plain = sorted.filter(({ isEasy }) => isEasy).map(({ face }) => face);
  const blank = plain.filter(({ lines }) => lines.every(({ mark }) => mark === 'none')).length;
  const odd = sorted.filter(({ isEasy }) => !isEasy).map(({ face }) => face);
  const shuffled = sortBy([...odd.entries()], ([index]) => [
    roll.for(`shuffle ${poll} ${box}`, String(index), village.electionDay).upTo(1 << 30),
    index,
  ]);
  return { plain: plain.length - blank, blank, votes: votesOnAll(plain, columns), shown: shuffled.map(([, face]) => face) };
}

function votesOnAll(faces: readonly BallotFace[], columns: readonly Column[]): readonly VoteLine[] {
  const votes = new Map<string, number>();
  for (const face of faces) {
    for (const { post, person } of votesOn(face, 'valid', [])) {
      votes.set(voteKey(post, person), (votes.get(voteKey(post, person)) ?? 0) + 1);
    }
  }
  return columns.flatMap(({ post, candidates }) =>
    candidates.map((person) => ({ post, person, votes: votes.get(voteKey(post, person)) ?? 0 })),
  );
}
