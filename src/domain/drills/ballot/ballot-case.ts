import type { BallotFace, BallotLine, Mark } from '../../terms/ballot.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import { faceOf, type Choices, type Column } from '../../villages/ballot-columns.ts';
import { namerFor, rollFor, villagerFor, type Roll } from '../cast.ts';
import type { Level } from '../drill.ts';
import type { ShownBallot } from '../shown.ts';
import { spellFace } from './ballot-words.ts';

/** 写票：各栏画了谁、怎么写坏的 */
interface Writing {
  readonly roll: Roll;
  readonly columns: readonly Column[];
  readonly chosen: Choices;
  /** 出岔子的那一栏 */
  readonly column: Column;
}

type Oddity = (face: BallotFace, writing: Writing) => BallotFace;

/** 另选的人：没有印在票上 */
const outsiders = ['V21', 'V22'] as const;

export function make(seed: number, level: Level): { readonly told: readonly string[]; readonly shown: ShownBallot } {
  const roll = rollFor(seed, 'ballot', level);
  const columns = columnsFor(roll, level);
  const writing: Writing = { roll, columns, chosen: choicesFor(roll, columns), column: roll.oneOf('column', columns) };
  const face = roll.oneOf('oddity', oddities[level])(faceOf(columns, writing.chosen), writing);
  const ids = [...columns.flatMap(({ candidates }) => candidates), ...outsiders];
  const names = namerFor(seed);
  const people = ids.map((id, at) => villagerFor(id, names.nameFor(at), at % 2 === 0 ? 'male' : 'female', 0));
  const seats = columns.map(({ post, seats: count }) => ({ post, count }));
  const shown: ShownBallot = { is: 'ballot', people, face, seats };
  return { told: ['开箱时拿出来的一张票。', spellFace(shown)], shown };
}

function columnsFor(roll: Roll, level: Level): readonly Column[] {
  const members = 2 + roll.upTo('members', 2);
  const printed = (from: number, count: number) => Array.from({ length: count }, (_, at): PersonId => `V${from + at}`);
  const chair: Column = { post: 'chair', seats: 1, candidates: printed(1, 2) };
  const vice: Column = { post: 'vice-chair', seats: 1, candidates: printed(4, 2) };
  const member: Column = { post: 'member', seats: members, candidates: printed(7, members + 1 + roll.upTo('margin', 2)) };
  return level === 1 || roll.upTo('vice', 2) === 0 ? [chair, member] : [chair, vice, member];
}

/** 选满的多，少选一两个的也有。 */
function choicesFor(roll: Roll, columns: readonly Column[]): Choices {
  return new Map(
    columns.map(({ post, seats, candidates }) => {
      const most = post === 'member' ? Math.max(1, seats - roll.upTo('fewer', 2)) : seats;
      return [post, roll.shuffled(`choice ${post}`, candidates).slice(0, most)] as const;
    }),
  );
}

const plain: Oddity = (face) => face;
const forged: Oddity = (face) => ({ ...face, stock: 'forged' });
const unstamped: Oddity = (face) => ({ ...face, stock: 'unstamped' });
const traced: Oddity = (face) => ({ ...face, traced: true });
const blank: Oddity = (face) => ({ ...face, lines: face.lines.map((line) => ({ ...line, mark: 'none' })) });
const crosses: Oddity = (face) => ({ ...face, lines: face.lines.map((line) => ({ ...line, mark: 'cross' })) });

/** 出岔子的那一栏比应选人数多画 more 个；0 是恰好画满。 */
const filled =
  (more: number): Oddity =>
  (face, { column }) => {
    const picked = column.candidates.slice(0, column.seats + more);
    return changed(face, column.post, (line) => ({
      ...line,
      mark: line.person && picked.includes(line.person) ? 'circle' : 'none',
    }));
  };

/** 那一栏里画的圈改成别的样子 */
const marked =
  (mark: Mark): Oddity =>
  (face, { column }) =>
    changed(face, column.post, (line) => (line.mark === 'circle' ? { ...line, mark } : line));

/** 整张票上画的圈都改成别的样子 */
const allMarked =
  (mark: Mark): Oddity =>
  (face) => ({ ...face, lines: face.lines.map((line) => (line.mark === 'circle' ? { ...line, mark } : line)) });

/** 那一栏另选一个人，占掉一个名额；more 是 1 的，原来的名额已经画满。 */
const writtenIn =
  (written: NonNullable<BallotLine['written']>, mark: Mark, more = 0): Oddity =>
  (face, writing) => {
    const { column } = writing;
    const base = filled(more - 1)(face, writing);
    const line: BallotLine = { post: column.post, written, mark };
    return { ...base, lines: [...base.lines, written === 'unidentifiable' ? line : { ...line, person: outsiders[0] }] };
  };

/** 主任栏画的人，又写进另一栏。 */
const twice: Oddity = (face, { columns, chosen }) => {
  const person = chosen.get('chair')?.[0];
  const column = columns.at(-1);
  if (person === undefined || column === undefined) return face;
  const base = changed(face, column.post, (line, at) => (at >= column.seats - 1 ? { ...line, mark: 'none' } : line));
  return { ...base, lines: [...base.lines, { post: column.post, person, written: 'full-name', mark: 'circle' }] };
};

function changed(face: BallotFace, post: Post, to: (line: BallotLine, at: number) => BallotLine): BallotFace {
  const own = face.lines.filter((line) => line.post === post);
  return { ...face, lines: face.lines.map((line) => (line.post === post ? to(line, own.indexOf(line)) : line)) };
}

/** 各级出哪些票：有毛病的和看着像毛病的一样多。 */
const oddities: Readonly<Record<Level, readonly Oddity[]>> = {
  1: [plain, filled(0), filled(1), filled(1), writtenIn('full-name', 'circle'), crosses, blank, forged],
  2: [
    filled(0),
    filled(1),
    writtenIn('full-name', 'circle', 1),
    writtenIn('full-name', 'circle'),
    marked('outside'),
    marked('double'),
    marked('corrected'),
    marked('unclear'),
    twice,
    forged,
  ],
  3: [
    marked('tick'),
    allMarked('agree'),
    marked('unclear'),
    writtenIn('full-name', 'none'),
    writtenIn('nickname', 'circle'),
    writtenIn('homophone', 'circle'),
    writtenIn('unidentifiable', 'circle', 1),
    writtenIn('unidentifiable', 'circle'),
    twice,
    unstamped,
    traced,
    marked('corrected'),
    writtenIn('full-name', 'cross', 1),
    writtenIn('full-name', 'circle', 1),
  ],
};
