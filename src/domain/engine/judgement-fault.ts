import type { Recorded } from './events/index.ts';
import type { BallotFace, FlawKind } from '../terms/ballot.ts';
import { isApproval, isBlank, isUnreadable, type Flaw, type SeatsOf } from './ballot-flaws.ts';
import { boundsFor, type BallotLaw, type Bounds } from './ballot-law.ts';
import { needsCommittee } from './judge-ballot.ts';

/** 一次判票 */
export type Judged = Pick<Recorded<'BallotJudged'>, 'ruling' | 'voidPosts' | 'by'>;

const unwritten = '条文只说所选人数不多于应选名额的票有效，没有专门写这一种';

/** 判错一张票归哪一条规则说：一张票只归一条。doubt 是为什么只提示。 */
export interface JudgementFault {
  readonly rule:
    | 'ballot-forged'
    | 'ballot-blank'
    | 'ballot-over'
    | 'ballot-two-posts'
    | 'ballot-illegible'
    | 'ballot-wrongly-voided'
    | 'ballot-doubt';
  readonly doubt?: string;
}

/** 判得对不对：照规定站得住的判法都算对，错的归到错在那里的一条；判得对、但不该他说了算的，归疑难票。 */
export function faultOfJudgement(
  face: BallotFace,
  judged: Judged,
  seatsOf: SeatsOf,
  law: BallotLaw,
): JudgementFault | undefined {
  if (face.stock === 'forged') {
    if (judged.ruling !== 'set-aside') return law.forgedBallots && { rule: 'ballot-forged' };
    return undecided(['forged'], judged, law);
  }
  if (isBlank(face)) {
    if (judged.ruling === 'blank') return undefined;
    return judged.ruling === 'set-aside' ? { rule: 'ballot-wrongly-voided' } : { rule: 'ballot-blank' };
  }
  const bounds = boundsFor(face, seatsOf, law);
  const fault = wrong(face, judged, bounds, law);
  if (fault !== undefined || bounds.whole === 'must') return fault;
  return undecided(
    bounds.flaws.map(({ what }) => what),
    judged,
    law,
  );
}

function wrong(
  face: BallotFace,
  { ruling, voidPosts }: Judged,
  { flaws, posts, whole, dead, mayDie, hasVoidPart, maySetAside }: Bounds,
  law: BallotLaw,
): JudgementFault | undefined {
  if (ruling === 'set-aside') return maySetAside ? undefined : { rule: 'ballot-wrongly-voided' };
  if (ruling === 'blank') return asBlank(face, flaws);
  const killed = ruling === 'part-void' ? posts.filter((post) => voidPosts.includes(post)) : [];
  if (ruling === 'void' || killed.length === posts.length) return whole === 'must-not' ? tooMuch(flaws, law) : undefined;
  if (whole === 'must') return { rule: law.overVoteVoids === 'ballot' && dead.size > 0 ? 'ballot-over' : 'ballot-two-posts' };
  if ([...dead].some((post) => !killed.includes(post))) return { rule: 'ballot-over' };
  if (killed.some((post) => !mayDie.has(post))) return tooMuch(flaws, law);
  return hasVoidPart && ruling === 'valid' ? { rule: 'ballot-illegible' } : undefined;
}

/** 有记号的票当成了空白：选多了的、认不清的归各自的一条；有赞成票的是丢了票，只画了叉的是把反对当成弃权。 */
function asBlank({ lines }: BallotFace, flaws: readonly Flaw[]): JudgementFault {
  if (flaws.some(({ what }) => what === 'over-vote')) return { rule: 'ballot-over' };
  if (flaws.some(isUnreadable)) return { rule: 'ballot-illegible' };
  return { rule: lines.some(isApproval) ? 'ballot-wrongly-voided' : 'ballot-blank' };
}

/** 作废得多了：照毛病归到写明「只作废那一部分」的那一条；没有这样的毛病，就是有效票被作废。 */
function tooMuch(flaws: readonly Flaw[], law: BallotLaw): JudgementFault {
  const has = (what: FlawKind) => flaws.some((flaw) => flaw.what === what);
  if (has('over-vote') && law.overVoteVoids === 'post') return { rule: 'ballot-over' };
  if (flaws.some(isUnreadable) && law.illegible !== undefined) return { rule: 'ballot-illegible' };
  if (!has('two-posts'))
    return has('other-mark') ? { rule: 'ballot-wrongly-voided', doubt: unwritten } : { rule: 'ballot-wrongly-voided' };
  return law.twoPosts === 'separately' ? { rule: 'ballot-two-posts' } : { rule: 'ballot-wrongly-voided', doubt: unwritten };
}

/** 疑难票没有经选委会认定；条文没有点到的那几类只提示。 */
function undecided(kinds: readonly FlawKind[], { by }: Judged, law: BallotLaw): JudgementFault | undefined {
  const doubtful = kinds.filter((what) => needsCommittee(what, law));
  if (by === 'committee' || doubtful.length === 0 || law.doubtfulBallot === undefined) return undefined;
  const isWritten = doubtful.some((what) => law.doubtfulBallot?.includes(what));
  return {
    rule: 'ballot-doubt',
    ...(!isWritten && { doubt: '条文写明由选委会认定的没有点到这一类；稳妥的做法是也交选委会认定' }),
  };
}
