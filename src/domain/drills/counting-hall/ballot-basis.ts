import { isBlank } from '../../engine/ballot-flaws.ts';
import type { Judgement } from '../../engine/judge-ballot.ts';
import type { Citation } from '../../law/citation.ts';
import type { ParamName } from '../../profiles/params.ts';
import type { Certainty, Profile } from '../../profiles/profile.ts';
import type { BallotFace, FlawKind } from '../../terms/ballot.ts';

/** 一处依据：哪几条、有多可靠、疑在哪里 */
export interface BallotBasis {
  readonly cites: readonly Citation[];
  readonly certainty: Certainty;
  readonly contested?: string;
}

/** 每种毛病要看哪几个参数，专门写它的在前。 */
const paramsFor: Readonly<Record<FlawKind, readonly ParamName[]>> = {
  'over-vote': ['overVote', 'overVoteVoids'],
  'two-posts': ['twoPosts', 'soundBallot'],
  illegible: ['illegible'],
  unidentifiable: ['illegible'],
  'other-mark': ['otherMarks', 'soundBallot'],
  'no-mark': ['otherMarks', 'soundBallot'],
  'name-doubtful': ['soundBallot'],
  contradictory: ['soundBallot'],
  forged: ['forgedBallots'],
  unstamped: ['soundBallot'],
  traced: ['soundBallot'],
};

/** 判一张票的依据：各处毛病各查哪一条，要认定的加上写明由谁认定的那一条；规则包没有规定的，没有依据。 */
export function basisFor(face: BallotFace, { flaws, committee }: Judgement, { params }: Profile): readonly BallotBasis[] {
  const names: readonly ParamName[] = [
    ...(isBlank(face) ? (['blankBallots'] as const) : flaws.length === 0 ? (['soundBallot'] as const) : []),
    ...flaws.flatMap(({ what }) => paramsFor[what]),
    ...(committee ? (['doubtfulBallot'] as const) : []),
  ];
  return [...new Set(names)].flatMap((name) => {
    const param = params[name];
    if (param === null) return [];
    const { cites, certainty, contested } = param;
    return [{ cites, certainty, ...(contested !== undefined && { contested }) }];
  });
}
