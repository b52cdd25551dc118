import type { Dice } from '../engine/dice.ts';
import { flawsOn } from '../engine/ballot-flaws.ts';
import { candidatesFor, postsOf, seatsFor } from '../engine/poll-facts.ts';
import type { PollRecord } from '../engine/record.ts';
import type { BallotFace, BallotLine } from '../terms/ballot.ts';
import type { PersonId, PollId, Post } from '../terms/ids.ts';
import type { Village } from './village.ts';

/** 一张选票上的一栏：哪个职务、应选几人、印着哪些候选人 */
export interface Column {
  readonly post: Post;
  readonly seats: number;
  readonly candidates: readonly PersonId[];
}

/** 这次投票的选票印成什么样 */
export function columnsOf(poll: PollRecord): readonly Column[] {
  return postsOf(poll).map((post) => ({ post, seats: seatsFor(poll, post), candidates: candidatesFor(poll, post) }));
}

/** 一次投票里写票的情形；一千张里有 oddPerMille 张写得不规整。 */
export interface Voting {
  readonly village: Village;
  readonly roll: Dice;
  readonly poll: PollId;
  readonly columns: readonly Column[];
  readonly oddPerMille: number;
}

/** 各栏选了谁 */
export type Choices = ReadonlyMap<Post, readonly PersonId[]>;

/** 写好的票面：选了的画圈，别的空着。 */
export function faceOf(columns: readonly Column[], choices: Choices): BallotFace {
  const lines = columns.flatMap(({ post, candidates }) =>
    candidates.map((person) => ({ post, person, mark: choices.get(post)?.includes(person) ? 'circle' : 'none' }) as const),
  );
  return { stock: 'official', lines };
}

/** 一看就懂的票：本次选票，只画了圈或者空着，没有超过应选名额。 */
export function isPlain(face: BallotFace, columns: readonly Column[]): boolean {
  const seatsOf = (post: Post) => columns.find((column) => column.post === post)?.seats ?? 0;
  const isUsual = ({ written, mark }: BallotLine) => written === undefined && (mark === 'circle' || mark === 'none');
  return face.lines.every(isUsual) && flawsOn(face, seatsOf).length === 0;
}
