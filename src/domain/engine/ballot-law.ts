import type { ParamName, ParamValues } from '../profiles/params.ts';
import type { ParamLookup } from '../profiles/profile.ts';
import type { BallotFace, FlawKind } from '../terms/ballot.ts';
import type { Post } from '../terms/ids.ts';
import { flawsOn, isUnreadable, markedPosts, type Flaw, type SeatsOf } from './ballot-flaws.ts';
import { regulated } from './rule.ts';

/** 判票要用的参数 */
export const ballotParams = [
  'overVoteVoids',
  'overVote',
  'soundBallot',
  'twoPosts',
  'illegible',
  'otherMarks',
  'doubtfulBallot',
  'blankBallots',
  'forgedBallots',
] as const satisfies readonly ParamName[];

/** 判票的规定；没有规定的不写。 */
export type BallotLaw = Partial<ParamValues<(typeof ballotParams)[number]>>;

export function ballotLaw(lookup: ParamLookup): BallotLaw {
  return regulated(ballotParams, lookup);
}

/** 照规定一张票能怎么算：整票一定无效、可以无效，还是不能无效；哪些职务一定作废、哪些可以作废。 */
export interface Bounds {
  readonly flaws: readonly Flaw[];
  readonly posts: readonly Post[];
  readonly whole: 'must' | 'may' | 'must-not';
  readonly dead: ReadonlySet<Post>;
  readonly mayDie: ReadonlySet<Post>;
  /** 有认不清、照规定要作废的部分 */
  readonly hasVoidPart: boolean;
  readonly maySetAside: boolean;
}

interface Effect {
  readonly whole?: 'must' | 'may';
  readonly part?: 'must' | 'may';
}

const anything: Effect = { whole: 'may', part: 'may' };
const partOnly: Effect = { part: 'may' };

/** 每种毛病照规定能垮掉什么；没有规定、也没有写「不多于应选名额的票有效」的，怎么认定都不算错。 */
const effects: Readonly<Record<FlawKind, (law: BallotLaw) => Effect>> = {
  'over-vote': ({ overVote, overVoteVoids }) => {
    if (overVote === undefined) return anything;
    if (overVoteVoids === 'ballot') return { whole: 'must', part: 'must' };
    return overVoteVoids === 'post' ? { part: 'must' } : { whole: 'may', part: 'must' };
  },
  'two-posts': ({ twoPosts, soundBallot }) => {
    if (twoPosts === 'ballot') return { whole: 'must' };
    // 只写了不可以、没有写怎样算的，怎么认定都不算错。
    if (twoPosts === 'barred-only') return anything;
    return twoPosts === undefined && soundBallot === undefined ? anything : {};
  },
  illegible: ({ illegible }) => (illegible === undefined ? anything : partOnly),
  unidentifiable: ({ illegible }) => (illegible === undefined ? anything : partOnly),
  'other-mark': ({ otherMarks, soundBallot }) => {
    if (otherMarks === 'part') return partOnly;
    return soundBallot === undefined ? anything : {};
  },
  'no-mark': ({ soundBallot }) => (soundBallot === undefined ? anything : partOnly),
  'name-doubtful': ({ soundBallot }) => (soundBallot === undefined ? anything : partOnly),
  contradictory: ({ soundBallot }) => (soundBallot === undefined ? anything : partOnly),
  forged: () => ({}),
  unstamped: () => anything,
  traced: () => anything,
};

/** 衡量一张不是空白、不是伪造的票 */
export function boundsFor(face: BallotFace, seatsOf: SeatsOf, law: BallotLaw): Bounds {
  const flaws = flawsOn(face, seatsOf);
  const posts = markedPosts(face);
  const weighed = flaws.map(({ what, post }) => ({ effect: effects[what](law), hit: post === undefined ? posts : [post] }));
  const reach = (part: 'must' | 'may') =>
    new Set(weighed.filter(({ effect }) => effect.part === part).flatMap(({ hit }) => hit));
  const dead = reach('must');
  const mayDie = new Set([...dead, ...reach('may')]);
  const has = (whole: 'must' | 'may') => weighed.some(({ effect }) => effect.whole === whole);
  return {
    flaws,
    posts,
    whole: has('must') ? 'must' : has('may') || posts.every((post) => mayDie.has(post)) ? 'may' : 'must-not',
    dead,
    mayDie,
    hasVoidPart: law.illegible === 'part' && flaws.some(isUnreadable),
    maySetAside: flaws.some(({ what }) => what === 'unstamped' || what === 'traced'),
  };
}
