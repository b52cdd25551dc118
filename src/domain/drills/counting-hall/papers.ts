import { sortBy } from '../../engine/collections.ts';
import type { Dice } from '../../engine/dice.ts';
import type { BallotFace } from '../../terms/ballot.ts';
import type { PaperId, Post } from '../../terms/ids.ts';
import { faceOf } from '../../villages/ballot-columns.ts';
import type { Cast, Twist } from './cast.ts';
import { causeOf, oddCauses, type CauseId } from './causes.ts';
import { oddChoices, plainChoices } from './choices.ts';
import type { Level, Size } from './plan.ts';

/** 纸的旧样：茶渍、撕了一角、折痕、平整。都不影响判票，是看惯了的人也会分心的东西。 */
export type Wear = 'stain' | 'torn-corner' | 'crease' | 'none';

/** 一张票：编号、票面、纸的旧样；cause 是造票时的写法，只给测试和讲评看，判票的不看它。 */
export interface CasePaper {
  readonly paper: PaperId;
  readonly face: BallotFace;
  readonly wear: Wear;
  readonly cause: CauseId;
}

interface Writing {
  readonly roll: Dice;
  readonly cast: Cast;
  readonly twist: Twist;
  readonly size: Size;
  readonly level: Level;
}

/** 一百张里有几张写得不规整 */
const oddPercent: Readonly<Record<Level, number>> = { basic: 35, usual: 45, hard: 55 };

const ranks: readonly Level[] = ['basic', 'usual', 'hard'];

/** 一沓票：规整的、不规整的打乱了放，次序由种子定。 */
export function papersOf(writing: Writing): readonly CasePaper[] {
  const { roll, size } = writing;
  const odd = oddOnes(writing);
  const faces = [
    ...odd.map((cause, nth) => ({ cause, face: oddFace(writing, cause, nth) })),
    ...Array.from({ length: size - odd.length }, (_, nth) => plainOne(writing, nth, size - odd.length)),
  ];
  const shuffled = sortBy([...faces.entries()], ([at]) => [roll.for('shuffle', String(at), 0).upTo(1 << 30), at]);
  return shuffled.map(([, { cause, face }], at) => ({ paper: `T${at + 1}`, face, wear: wearOf(roll, at), cause }));
}

/** 这一例里有哪些写法：本级的各种都轮到，轮不完的从种子定的地方起。 */
function oddOnes({ roll, size, level }: Writing): readonly CauseId[] {
  const fitting = oddCauses.filter((id) => ranks.indexOf(causeOf(id).from) <= ranks.indexOf(level));
  const order = sortBy(fitting, (id) => [roll.for('cause', id, 0).upTo(1 << 30), id]);
  const count = Math.floor((size * oddPercent[level]) / 100);
  return Array.from({ length: count }, (_, nth) => order[nth % order.length] ?? 'blank');
}

function oddFace(writing: Writing, cause: CauseId, nth: number): BallotFace {
  const { roll, cast, twist } = writing;
  const thrown = roll.for(`odd ${cause}`, String(nth), 0);
  const target = writeInPost(writing);
  const open = cast.columns.filter(({ post }) => post !== target && !(twist === 'tie' && post === 'member'));
  const column = open[thrown.upTo(open.length)];
  if (column === undefined) throw new Error('a ballot without columns');
  const isWrittenIn = target !== undefined && !ownWriting.has(cause);
  const liked = oddChoices({ roll, cast, twist }, nth);
  const choices = isWrittenIn ? new Map([...liked, [target, []] as const]) : liked;
  // 大家都在另选的那个人，不再写进别的职务，免得成了一人两职。
  const [, second, third] = cast.outsiders;
  const outsiders = target === undefined ? cast.outsiders : ([second, third, third] as const);
  const face = causeOf(cause).write({ columns: cast.columns, choices, outsiders, column, thrown });
  return isWrittenIn ? writtenOn(face, cast, target) : face;
}

/** 这几种写法自己管着整张票，不再另写名字。 */
const ownWriting: ReadonlySet<CauseId> = new Set<CauseId>(['blank', 'all-opposed', 'illegible-all', 'two-posts']);

/** 另选的人够票的那一例，大家在哪个职务上另选他：副主任，没有副主任的是主任。 */
function writeInPost({ cast, twist }: Writing): Post | undefined {
  return twist === 'write-in' ? cast.columns[cast.columns.length - 2]?.post : undefined;
}

function writtenOn(face: BallotFace, { outsiders }: Cast, post: Post): BallotFace {
  return { ...face, lines: [...face.lines, { post, person: outsiders[0], written: 'full-name', mark: 'circle' }] };
}

/** 一张规整的票 */
function plainOne(writing: Writing, nth: number, of: number): { readonly cause: CauseId; readonly face: BallotFace } {
  const { roll, cast, twist } = writing;
  const choices = plainChoices({ roll, cast, twist }, nth, of);
  const target = writeInPost(writing);
  if (target === undefined || nth % 8 === 0) return { cause: 'plain', face: faceOf(cast.columns, choices) };
  return { cause: 'written-in', face: writtenOn(faceOf(cast.columns, new Map([...choices, [target, []]])), cast, target) };
}

function wearOf(roll: Dice, at: number): Wear {
  const thrown = roll.for('wear', String(at), 0).upTo(14);
  return (['stain', 'torn-corner', 'crease'] as const)[thrown] ?? 'none';
}
