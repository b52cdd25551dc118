import type { ParamName, ParamValues } from '../profiles/params.ts';
import type { ParamLookup } from '../profiles/profile.ts';
import type { BallotFace, BallotLine, Mark, Ruling } from '../terms/ballot.ts';
import type { PersonId, Post } from '../terms/ids.ts';

/** 看出来的一处：什么问题、在哪个职务、与哪个参数有关；没有参数的，条文没有写。 */
export interface Flaw {
  readonly what:
    | 'over-vote'
    | 'two-posts'
    | 'illegible'
    | 'unidentifiable'
    | 'no-mark'
    | 'name-doubtful'
    | 'forged'
    | 'unstamped'
    | 'traced';
  readonly post?: Post;
  readonly by?: ParamName;
}

/** 判法：怎么算、哪些职务作废、为什么；committee 是要交选委会认定，open 是条文没有写或者两可。 */
export interface Judgement {
  readonly ruling: Ruling;
  readonly voidPosts: readonly Post[];
  readonly flaws: readonly Flaw[];
  readonly committee: boolean;
  readonly open: boolean;
}

/** 赞成：画圈、打钩、写「同意」、画在格外、画两个圈、改过仍看得清，都看得出意思。 */
const approving: ReadonlySet<Mark> = new Set<Mark>(['circle', 'tick', 'agree', 'outside', 'double', 'corrected']);

/** 这一行是不是投了赞成票；认不出是谁的不算。 */
export function isApproval({ mark, person, written }: BallotLine): boolean {
  return approving.has(mark) && person !== undefined && written !== 'unidentifiable';
}

/** 一张票按裁定给了谁：全票无效、弃权、另行封存的不给任何人，作废的职务不计。 */
export function votesOn(
  { lines }: BallotFace,
  ruling: Ruling,
  voidPosts: readonly Post[],
): readonly { readonly post: Post; readonly person: PersonId }[] {
  if (ruling !== 'valid' && ruling !== 'part-void') return [];
  const live = lines.filter((line) => isApproval(line) && !voidPosts.includes(line.post));
  const named = live.flatMap(({ post, person }) => (person === undefined ? [] : [{ post, person }]));
  return named.filter((vote, at) => named.findIndex(({ post, person }) => post === vote.post && person === vote.person) === at);
}

/** 应选名额：某职务应选几人 */
export type SeatsOf = (post: Post) => number;

/**
 * 判一张票：参照算法，规则、练习、讲评都用它。seatsOf 给出应选名额；lookup 取规则包的参数，
 * 没有规定的（null）不替本地作主，交选委会认定并注明条文没有写。
 */
export function judgeBallot(face: BallotFace, seatsOf: SeatsOf, lookup: ParamLookup): Judgement {
  if (face.stock === 'forged') return settled('set-aside', [{ what: 'forged', by: 'forgedBallots' }]);
  if (face.lines.every(({ mark, written }) => mark === 'none' && written === undefined)) return settled('blank', []);
  const posts = [...new Set(face.lines.map(({ post }) => post))];
  const over = posts.filter((post) => chosenFor(face, post).length > seatsOf(post));
  const illegible = posts.filter((post) => face.lines.some((line) => line.post === post && isIllegible(line)));
  const flaws: readonly Flaw[] = [
    ...over.map((post): Flaw => ({ what: 'over-vote', post, by: 'overVote' })),
    ...illegible.map((post): Flaw => ({ what: illegibleKind(face, post), post, by: 'illegible' })),
    ...twoPosts(face, posts),
    ...doubts(face),
  ];
  const scope = scopeOf(lookup);
  const isVoid = (over.length > 0 && scope.overVote === 'ballot') || (hasTwoPosts(flaws) && scope.twoPosts === 'ballot');
  if (isVoid) return { ruling: 'void', voidPosts: [], flaws, committee: false, open: isOpen(flaws, lookup) };
  const dead = posts.filter((post) => over.includes(post) || illegible.includes(post));
  const live = posts.filter((post) => !dead.includes(post));
  const ruling = dead.length === 0 ? 'valid' : live.length === 0 ? 'void' : 'part-void';
  const voidPosts = ruling === 'part-void' ? dead : [];
  const committee = flaws.some(({ what }) => what !== 'over-vote' && !(what === 'two-posts' && scope.twoPosts !== undefined));
  return { ruling, voidPosts, flaws, committee: committee || isOpen(flaws, lookup), open: isOpen(flaws, lookup) };
}

function settled(ruling: Ruling, flaws: readonly Flaw[]): Judgement {
  return { ruling, voidPosts: [], flaws, committee: false, open: false };
}

type Scope = Partial<ParamValues<'overVote' | 'twoPosts'>>;

function scopeOf(lookup: ParamLookup): Scope {
  const overVote = lookup('overVote')?.value;
  const twoPosts = lookup('twoPosts')?.value;
  return { ...(overVote !== undefined && { overVote }), ...(twoPosts !== undefined && { twoPosts }) };
}

/** 某职务选了谁：认不出的另选人也占一个名额。 */
function chosenFor({ lines }: BallotFace, post: Post): readonly BallotLine[] {
  const chosen = lines.filter((line) => line.post === post && approving.has(line.mark));
  return chosen.filter(
    (line, at) => line.person === undefined || chosen.findIndex(({ person }) => person === line.person) === at,
  );
}

function isIllegible({ mark, written }: BallotLine): boolean {
  return mark === 'unclear' || (written === 'unidentifiable' && mark !== 'cross');
}

function illegibleKind({ lines }: BallotFace, post: Post): 'illegible' | 'unidentifiable' {
  return lines.some((line) => line.post === post && line.mark === 'unclear') ? 'illegible' : 'unidentifiable';
}

function twoPosts(face: BallotFace, posts: readonly Post[]): readonly Flaw[] {
  const chosen = posts.flatMap((post) => chosenFor(face, post).flatMap(({ person }) => (person === undefined ? [] : [person])));
  return new Set(chosen).size < chosen.length ? [{ what: 'two-posts', by: 'twoPosts' }] : [];
}

function hasTwoPosts(flaws: readonly Flaw[]): boolean {
  return flaws.some(({ what }) => what === 'two-posts');
}

/** 要人认定的：另选写了名没有画、写的小名或者同音字、没有盖章、有编号暗记。 */
function doubts({ lines, stock, traced }: BallotFace): readonly Flaw[] {
  return [
    ...lines.flatMap((line): Flaw[] => {
      if (line.written === undefined) return [];
      if (line.mark === 'none') return [{ what: 'no-mark', post: line.post }];
      return line.written === 'nickname' || line.written === 'homophone' ? [{ what: 'name-doubtful', post: line.post }] : [];
    }),
    ...(stock === 'unstamped' ? [{ what: 'unstamped' } as const] : []),
    ...(traced ? [{ what: 'traced' } as const] : []),
  ];
}

/** 条文没有写、或者写得两可的，不能当作标准答案。 */
function isOpen(flaws: readonly Flaw[], lookup: ParamLookup): boolean {
  return flaws.some(({ what, by }) => {
    if (what === 'name-doubtful') return false;
    const param = by === undefined ? null : lookup(by);
    return param === null || param.certainty !== 'text' || param.contested !== undefined;
  });
}
