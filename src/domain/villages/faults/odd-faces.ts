import type { BallotFace, BallotLine, Mark } from '../../terms/ballot.ts';
import type { Post } from '../../terms/ids.ts';
import type { Column } from '../ballot-columns.ts';
import type { Acts } from './amend.ts';
import { fullFace } from './recount.ts';

/** 最后一栏多选一人；候选人不比名额多的栏没有法子多选。 */
export function overVoted(columns: readonly Column[]): BallotFace | undefined {
  const last = columns.at(-1);
  const face = fullFace(columns);
  if (last === undefined || last.candidates.length <= last.seats) return undefined;
  const extra = last.candidates[last.seats];
  return {
    ...face,
    lines: face.lines.map((line) => (line.post === last.post && line.person === extra ? { ...line, mark: 'circle' } : line)),
  };
}

/** 头一栏选的人，又写进最后一栏；最后一栏别的不选。 */
export function twoPosts(columns: readonly Column[]): BallotFace | undefined {
  const [top, last] = [columns[0], columns.at(-1)];
  const person = top?.candidates[0];
  if (last === undefined || last === top || person === undefined) return undefined;
  return written(columns, { post: last.post, person, written: 'full-name', mark: 'circle' });
}

function written(columns: readonly Column[], line: BallotLine): BallotFace {
  const face = fullFace(columns);
  const kept = face.lines.map((each): BallotLine => (each.post === line.post ? { ...each, mark: 'none' } : each));
  return { ...face, lines: [...kept, line] };
}

/** 最后一栏里写一个不在名单上的人 */
export function writtenIn(acts: Acts): (columns: readonly Column[]) => BallotFace | undefined {
  return (columns) => {
    const printed = new Set(columns.flatMap(({ candidates }) => candidates));
    const person = acts
      .flatMap((event) => (event.type === 'RollPrepared' ? event.voters : []))
      .find((voter) => !printed.has(voter));
    const post = columns.at(-1)?.post;
    return person && post && written(columns, { post, person, written: 'full-name', mark: 'circle' });
  };
}

/** 最后一栏只有一处记号，看不清 */
export function unclear(columns: readonly Column[]): BallotFace | undefined {
  const last = columns.at(-1);
  if (last === undefined || columns.length < 2) return undefined;
  const face = fullFace(columns);
  const isFirstOfLast = (line: BallotLine, post: Post) => line.post === post && line.person === last.candidates[0];
  return {
    ...face,
    lines: face.lines.map((line): BallotLine => {
      if (line.post !== last.post) return line;
      return { ...line, mark: isFirstOfLast(line, last.post) ? 'unclear' : 'none' };
    }),
  };
}

export function remarked(face: BallotFace, from: Mark, to: Mark): BallotFace {
  return { ...face, lines: face.lines.map((line) => (line.mark === from ? { ...line, mark: to } : line)) };
}
