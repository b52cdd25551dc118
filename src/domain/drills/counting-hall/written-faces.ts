import type { Throw } from '../../engine/dice.ts';
import { faceOf, type Choices, type Column } from '../../villages/ballot-columns.ts';
import type { BallotFace, BallotLine, Mark } from '../../terms/ballot.ts';
import type { PersonId } from '../../terms/ids.ts';

/** 写一张票要知道的：各栏、想选谁、名单以外的人、毛病出在哪一栏 */
export interface Writing {
  readonly columns: readonly Column[];
  readonly choices: Choices;
  readonly outsiders: readonly [PersonId, PersonId, PersonId];
  readonly column: Column;
  readonly thrown: Throw;
}

/** 照心意画圈 */
export function plain({ columns, choices }: Writing): BallotFace {
  return faceOf(columns, choices);
}

/** 出岔子的那一栏改选别人 */
export function choosing(
  { columns, choices, column }: Writing,
  to: (chosen: readonly PersonId[]) => readonly PersonId[],
): BallotFace {
  return faceOf(columns, new Map([...choices, [column.post, to(choices.get(column.post) ?? [])]]));
}

/** 每一行换一种画法 */
export function every(writing: Writing, to: (line: BallotLine) => Mark): BallotFace {
  const face = plain(writing);
  return { ...face, lines: face.lines.map((line) => ({ ...line, mark: to(line) })) };
}

/** 没有选的都画叉 */
export function opposing(writing: Writing): BallotFace {
  return every(writing, ({ mark }) => (mark === 'none' ? 'cross' : mark));
}

/** 出岔子的那一栏，圈都换成别的画法 */
export function marked(mark: Mark): (writing: Writing) => BallotFace {
  return (writing) =>
    every(writing, (line) => (line.mark === 'circle' && line.post === writing.column.post ? mark : line.mark));
}

/** 那一栏多选一个 */
export function overVote(writing: Writing): BallotFace {
  const { candidates, seats } = writing.column;
  return choosing(writing, () => candidates.slice(0, seats + 1));
}

/** 那一栏选满，又另选一个认不出的 */
export function overVoteUnknown(writing: Writing): BallotFace {
  const { post, seats, candidates } = writing.column;
  const full = choosing(writing, () => candidates.slice(0, seats));
  return { ...full, lines: [...full.lines, { post, written: 'unidentifiable', mark: 'circle' }] };
}

/** 那一栏只有一处记号，看不清 */
export function unclear(writing: Writing): BallotFace {
  const first = writing.column.candidates[0];
  return every(choosingNone(writing), (line) => (line.person === first ? 'unclear' : line.mark));
}

/** 那一栏一处看不清，另一处看得清 */
export function unclearBeside(writing: Writing): BallotFace {
  const [first] = writing.column.candidates;
  const clear = choosing(writing, () => writing.column.candidates.slice(1, 2));
  return { ...clear, lines: clear.lines.map((line) => (line.person === first ? { ...line, mark: 'unclear' } : line)) };
}

/** 那一栏不选别人：认不清的那一栏里没有看得清的 */
function choosingNone(writing: Writing): Writing {
  return { ...writing, choices: new Map([...writing.choices, [writing.column.post, []]]) };
}

/** 每一栏只有一处记号，都看不清 */
export function unclearAll(writing: Writing): BallotFace {
  const firsts = new Set(writing.columns.map(({ candidates }) => candidates[0]));
  return every({ ...writing, choices: new Map() }, ({ person }) => (firsts.has(person) ? 'unclear' : 'none'));
}

/** 另选一个名单外的人；占了一个名额，原来选的少选一个。 */
export function writingIn(written: NonNullable<BallotLine['written']>, mark: Mark): (writing: Writing) => BallotFace {
  return (writing) => {
    const { post, seats } = writing.column;
    const line: BallotLine = { post, written, mark };
    const person = writing.thrown.oneOf(writing.outsiders);
    const rest = {
      ...writing,
      choices: new Map([...writing.choices, [post, (writing.choices.get(post) ?? []).slice(0, seats - 1)]]),
    };
    return withLine(rest, written === 'unidentifiable' ? line : { ...line, person });
  };
}

function withLine(writing: Writing, line: BallotLine): BallotFace {
  const face = plain(writing);
  return { ...face, lines: [...face.lines, line] };
}

/** 头一栏选的人，又写进最后一栏 */
export function twoPosts(writing: Writing): BallotFace {
  const [top, low] = [writing.columns[0], writing.columns.at(-1)];
  const person = top && (writing.choices.get(top.post)?.[0] ?? top.candidates[0]);
  if (top === undefined || low === undefined || person === undefined) throw new Error('a ballot needs two posts');
  const choices = new Map([
    ...writing.choices,
    [top.post, [person]] as const,
    [low.post, (writing.choices.get(low.post) ?? []).slice(0, low.seats - 1)] as const,
  ]);
  return withLine({ ...writing, choices }, { post: low.post, person, written: 'full-name', mark: 'circle' });
}

/** 印着的名字画了圈，另选栏里又写了一遍：只占一个名额，只算一票。 */
export function namedTwice(writing: Writing): BallotFace {
  const { post } = writing.column;
  return withLine(writing, { post, person: lastChosen(writing), written: 'full-name', mark: 'circle' });
}

/** 印着的名字画了叉，另选栏里又写上他画了圈 */
export function contradicting(writing: Writing): BallotFace {
  const { post } = writing.column;
  const person = lastChosen(writing);
  const face = every(writing, (line) => (line.post === post && line.person === person ? 'cross' : line.mark));
  return { ...face, lines: [...face.lines, { post, person, written: 'full-name', mark: 'circle' }] };
}

function lastChosen({ column, choices }: Writing): PersonId {
  const person = choices.get(column.post)?.at(-1) ?? column.candidates[0];
  if (person === undefined) throw new Error(`no candidate for ${column.post}`);
  return person;
}
