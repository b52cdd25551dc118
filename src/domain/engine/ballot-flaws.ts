import type { BallotFace, BallotLine, FlawKind, Mark } from '../terms/ballot.ts';
import type { Post } from '../terms/ids.ts';

/** 票面上的一处毛病：什么毛病、在哪个职务；整张票的毛病没有职务。 */
export interface Flaw {
  readonly what: FlawKind;
  readonly post?: Post;
}

/** 应选名额：某职务应选几人 */
export type SeatsOf = (post: Post) => number;

/** 赞成：画圈、打钩、写「同意」、画在格外、画两个圈、改过仍看得清，都看得出意思。 */
const approving: ReadonlySet<Mark> = new Set<Mark>(['circle', 'tick', 'agree', 'outside', 'double', 'corrected']);

/** 选了：画了赞成的，或者在另选一栏写了名字、没有画别的。 */
function isChosen({ mark, written }: BallotLine): boolean {
  return approving.has(mark) || (written !== undefined && mark === 'none');
}

/** 这一行是不是一张赞成票；认不出是谁的不算。 */
export function isApproval(line: BallotLine): boolean {
  return isChosen(line) && line.person !== undefined && line.written !== 'unidentifiable';
}

/** 整张空白：一个符号也没有，一个名字也没有写。只画叉的不是空白，是全部反对。 */
export function isBlank({ lines }: BallotFace): boolean {
  return lines.every(({ mark, written }) => mark === 'none' && written === undefined);
}

/** 票面上有记号的职务 */
export function markedPosts({ lines }: BallotFace): readonly Post[] {
  return [...new Set(lines.filter(({ mark, written }) => mark !== 'none' || written !== undefined).map(({ post }) => post))];
}

/** 认不清的一处 */
export function isUnreadable({ what }: Flaw): boolean {
  return what === 'illegible' || what === 'unidentifiable';
}

/** 毛病：只看票面与应选名额，不看规定。伪造的不再往下看。 */
export function flawsOn(face: BallotFace, seatsOf: SeatsOf): readonly Flaw[] {
  if (face.stock === 'forged') return [{ what: 'forged' }];
  const posts = markedPosts(face);
  return [
    ...posts.filter((post) => chosenFor(face, post).length > seatsOf(post)).map((post): Flaw => ({ what: 'over-vote', post })),
    ...(isTwoPosts(face, posts) ? [{ what: 'two-posts' } as const] : []),
    ...posts.flatMap((post) => kindsIn(face, post).map((what) => ({ what, post }))),
    ...(face.stock === 'unstamped' ? [{ what: 'unstamped' } as const] : []),
    ...(face.traced ? [{ what: 'traced' } as const] : []),
  ];
}

/** 某职务选了谁：认不出的另选人也占一个名额，同一个人写了两遍只占一个。 */
function chosenFor({ lines }: BallotFace, post: Post): readonly BallotLine[] {
  const chosen = lines.filter((line) => line.post === post && isChosen(line));
  return chosen.filter(
    (line, at) => line.person === undefined || chosen.findIndex(({ person }) => person === line.person) === at,
  );
}

function isTwoPosts(face: BallotFace, posts: readonly Post[]): boolean {
  const chosen = posts.flatMap((post) => chosenFor(face, post).flatMap(({ person }) => (person === undefined ? [] : [person])));
  return new Set(chosen).size < chosen.length;
}

function kindsIn(face: BallotFace, post: Post): readonly FlawKind[] {
  const lines = face.lines.filter((line) => line.post === post);
  const kinds = new Set(lines.flatMap((line) => kindOfLine(line) ?? []));
  const opposed = new Set(lines.filter(({ mark }) => mark === 'cross').map(({ person }) => person));
  const isContradictory = lines.some((line) => isApproval(line) && opposed.has(line.person));
  return [...kinds, ...(isContradictory ? ['contradictory' as const] : [])];
}

/** 一行的毛病；画了叉的是反对，写的什么名字都不要紧。 */
function kindOfLine({ mark, written }: BallotLine): FlawKind | undefined {
  if (mark === 'unclear') return 'illegible';
  if (mark === 'cross') return undefined;
  if (written === 'unidentifiable') return 'unidentifiable';
  if (written !== undefined && mark === 'none') return 'no-mark';
  if (written === 'nickname' || written === 'homophone') return 'name-doubtful';
  return mark === 'tick' || mark === 'agree' ? 'other-mark' : undefined;
}
