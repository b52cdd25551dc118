import type { BallotFace, BallotLine, Mark } from '../terms/ballot.ts';
import type { PersonId } from '../terms/ids.ts';
import { faceOf, type Choices, type Column, type Voting } from './ballot-columns.ts';

interface Writing extends Voting {
  readonly choices: Choices;
  readonly chooser: PersonId;
  /** 出岔子的那一栏 */
  readonly column: Column;
}

type Oddity = (writing: Writing) => BallotFace;

/** 写得不规整的各种样子，出现的多少照列出的次数。 */
const oddities: readonly [Oddity, ...Oddity[]] = [
  overVote,
  overVote,
  marked('tick'),
  marked('agree'),
  marked('outside'),
  marked('double'),
  marked('corrected'),
  oneUnclear,
  oneUnclear,
  writtenIn('full-name', 'circle'),
  writtenIn('full-name', 'circle'),
  writtenIn('full-name', 'none'),
  writtenIn('nickname', 'circle'),
  writtenIn('homophone', 'circle'),
  writtenIn('unidentifiable', 'circle'),
  samePersonTwice,
  samePersonTwice,
  (writing) => ({ ...plain(writing), stock: 'unstamped' }),
  (writing) => ({ ...plain(writing), traced: true }),
];

/** 写得不规整：掷一种样子、掷一栏。 */
export function oddly(voting: Voting, choices: Choices, chooser: PersonId): BallotFace {
  const { roll, village, poll, columns } = voting;
  const thrown = (what: string) => roll.for(`${what} ${poll}`, chooser, village.electionDay);
  const column = columns[thrown('odd column').upTo(columns.length)];
  if (column === undefined) return faceOf(columns, choices);
  return thrown('oddity').oneOf(oddities)({ ...voting, choices, chooser, column });
}

function plain({ columns, choices }: Writing): BallotFace {
  return faceOf(columns, choices);
}

function overVote({ columns, choices, column }: Writing): BallotFace {
  const { post, seats, candidates } = column;
  return faceOf(columns, new Map([...choices, [post, candidates.slice(0, seats + 1)]]));
}

function marked(mark: Mark): Oddity {
  return (writing) => change(plain(writing), (line) => (line.mark === 'circle' ? { ...line, mark } : line));
}

/** 这一栏里有一行看不清 */
function oneUnclear(writing: Writing): BallotFace {
  const first = writing.column.candidates[0];
  return change(plain(writing), (line) =>
    line.post === writing.column.post && line.person === first ? { ...line, mark: 'unclear' } : line,
  );
}

/** 另选一个名单外的人；占了一个名额，原来选的少选一个。 */
function writtenIn(written: NonNullable<BallotLine['written']>, mark: Mark): Oddity {
  return (writing) => {
    const { post } = writing.column;
    const line: BallotLine = { post, written, mark };
    return withLine(writing, written === 'unidentifiable' ? line : { ...line, person: outsider(writing) });
  };
}

/** 同一个人选了两个职务：头一栏选的人，又写进另一栏。只有一栏的，写成多选。 */
function samePersonTwice(writing: Writing): BallotFace {
  const [top, next] = writing.columns;
  const person = top && writing.choices.get(top.post)?.[0];
  if (next === undefined || person === undefined) return overVote(writing);
  return withLine({ ...writing, column: next }, { post: next.post, person, written: 'full-name', mark: 'circle' });
}

function withLine({ columns, choices, column }: Writing, line: BallotLine): BallotFace {
  const { post, seats } = column;
  const face = faceOf(columns, new Map([...choices, [post, (choices.get(post) ?? []).slice(0, seats - 1)]]));
  return { ...face, lines: [...face.lines, line] };
}

/** 另选谁：一半人写的是同一个有名气的人，其余各写各的；都不在名单上。 */
function outsider({ village, roll, poll, chooser, columns }: Writing): PersonId {
  const printed = new Set(columns.flatMap(({ candidates }) => candidates));
  const others = village.voters.filter((id) => !printed.has(id));
  const isFavourite = roll.for(`outsider ${poll}`, chooser, village.electionDay).upTo(2) === 0;
  const at = roll.for('outsider', isFavourite ? 'favourite' : chooser, village.electionDay).upTo(others.length);
  const person = others[at];
  if (person === undefined) throw new Error('every voter is a candidate');
  return person;
}

function change(face: BallotFace, to: (line: BallotLine) => BallotLine): BallotFace {
  return { ...face, lines: face.lines.map(to) };
}
