import type { ParamName } from '../profiles/params.ts';
import { isBeyondDoubt, type ParamLookup } from '../profiles/profile.ts';
import type { BallotFace, FlawKind, Ruling } from '../terms/ballot.ts';
import type { PersonId, Post } from '../terms/ids.ts';
import { flawsOn, isApproval, isBlank, isUnreadable, type Flaw, type SeatsOf } from './ballot-flaws.ts';
import { ballotLaw, boundsFor, type BallotLaw } from './ballot-law.ts';

/** 判法：怎么算、哪些职务作废、为什么；committee 是要交选委会认定，open 是条文没有写或者两可，不能当标准答案。 */
export interface Judgement {
  readonly ruling: Ruling;
  readonly voidPosts: readonly Post[];
  readonly flaws: readonly Flaw[];
  readonly committee: boolean;
  readonly open: boolean;
}

/** 一张票按裁定给了谁：全票无效、弃权、另行封存的不给任何人，作废的职务不计，一人在一个职务上只计一票。 */
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

/** 判一张票：参照算法，规则、练习、讲评都用它。seatsOf 给出应选名额；lookup 取规则包的参数。 */
export function judgeBallot(face: BallotFace, seatsOf: SeatsOf, lookup: ParamLookup): Judgement {
  const law = ballotLaw(lookup);
  const flaws = flawsOn(face, seatsOf);
  const { ruling, voidPosts, isSettled } = rulingFor(face, seatsOf, law);
  return {
    ruling,
    voidPosts,
    flaws,
    committee: !isSettled && flaws.some(({ what }) => needsCommittee(what, law)),
    open: isOpen(face, flaws, lookup),
  };
}

interface Settled extends Pick<Judgement, 'ruling' | 'voidPosts'> {
  /** 照规定整票无效，别的毛病不用再认定 */
  readonly isSettled: boolean;
}

/** 照规定怎么算；没有规定的照看得出的意思算，只是选多了的、认不清的职务没有法子照票面算。 */
function rulingFor(face: BallotFace, seatsOf: SeatsOf, law: BallotLaw): Settled {
  const all = (ruling: Ruling, isSettled = false) => ({ ruling, voidPosts: [], isSettled });
  if (face.stock === 'forged') return all('set-aside');
  if (isBlank(face)) return all('blank', true);
  const { flaws, posts, whole } = boundsFor(face, seatsOf, law);
  if (whole === 'must') return all('void', true);
  const lost = flaws.filter((flaw) => isUnreadable(flaw) || flaw.what === 'over-vote' || isMisdrawn(flaw, law));
  const voidPosts = posts.filter((at) => lost.some(({ post }) => post === at));
  if (voidPosts.length === posts.length) return all('void');
  return { ruling: voidPosts.length === 0 ? 'valid' : 'part-void', voidPosts, isSettled: false };
}

/** 不按规定符号填写：没有画圈，或者写了名没有画。 */
function isMisdrawn({ what }: Flaw, { otherMarks }: BallotLaw): boolean {
  return otherMarks === 'part' && (what === 'other-mark' || what === 'no-mark');
}

/** 一看就能判的：条文写明怎么算的多选、两职。别的毛病要人认定。 */
export function needsCommittee(what: FlawKind, { overVote, twoPosts }: BallotLaw): boolean {
  if (what === 'over-vote') return overVote === undefined;
  return what !== 'two-posts' || twoPosts === undefined || twoPosts === 'barred-only';
}

/** 每种毛病怎么算由哪个参数说；null 是条文没有写，或者写的是由人认定，没有标准答案。 */
const ruledBy: Readonly<Record<FlawKind, ParamName | null>> = {
  'over-vote': 'overVoteVoids',
  'two-posts': 'twoPosts',
  illegible: 'illegible',
  unidentifiable: 'illegible',
  'other-mark': null,
  'no-mark': null,
  'name-doubtful': 'soundBallot',
  contradictory: null,
  forged: 'forgedBallots',
  unstamped: null,
  traced: null,
};

function isOpen(face: BallotFace, flaws: readonly Flaw[], lookup: ParamLookup): boolean {
  const isSilent = (name: ParamName | null) => {
    const param = name === null ? null : lookup(name);
    return param === null || !isBeyondDoubt(param);
  };
  if (flaws.length === 0) return isBlank(face) && isSilent('blankBallots');
  return flaws.some((flaw) => {
    if (isSilent(ruledBy[flaw.what])) return true;
    return isUnreadable(flaw) && (lookup('illegible')?.value === 'committee' || isPartlyReadable(face, flaw));
  });
}

/** 认不清的那个职务里还有看得清的赞成票：作废的「相应部分」是那一处还是整个职务，字面两可。 */
function isPartlyReadable({ lines }: BallotFace, { post }: Flaw): boolean {
  return lines.some((line) => line.post === post && isApproval(line));
}
