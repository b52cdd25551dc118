import { judgeBallot } from '../../src/domain/engine/judge-ballot.ts';
import { inForce, type Profile } from '../../src/domain/profiles/profile.ts';
import { face, writtenIn } from '../../src/domain/rules/counting/papers.ts';
import type { BallotFace, BallotLine } from '../../src/domain/terms/ballot.ts';
import type { PersonId, Post } from '../../src/domain/terms/ids.ts';

/** 主任应选一人，委员应选两人。 */
const seats: Readonly<Record<Post, number>> = { chair: 1, 'vice-chair': 0, member: 2 };

/** 判成什么：裁定、作废的职务；「会」是要交选委会认定，「疑」是没有标准答案。 */
export function judgedUnder(profile: Profile, paper: BallotFace): string {
  const { ruling, voidPosts, committee, open } = judgeBallot(paper, (post) => seats[post], inForce(profile));
  return [ruling, ...voidPosts, ...(committee ? ['会'] : []), ...(open ? ['疑'] : [])].join(' ');
}

/** 主任一栏选了 V1，委员一栏另写一个名字。 */
export function withMember(
  written: NonNullable<BallotLine['written']>,
  symbol: BallotLine['mark'],
  person?: PersonId,
): BallotFace {
  return face({ V1: 'circle' }, [writtenIn('member', written, symbol, person)]);
}

/** 几张常见的票 */
export const papers = {
  plain: face({ V1: 'circle', V3: 'circle', V4: 'circle' }),
  fewer: face({ V1: 'circle', V3: 'circle' }),
  threeMembers: face({ V1: 'circle', V3: 'circle', V4: 'circle', V5: 'circle' }),
  twoChairs: face({ V1: 'circle', V2: 'circle' }),
  partUnclear: face({ V1: 'circle', V3: 'unclear' }),
  allUnclear: face({ V1: 'unclear', V3: 'unclear' }),
  ticked: face({ V1: 'circle', V3: 'tick' }),
  allTicked: face({ V1: 'tick', V3: 'tick' }),
  blank: face({}),
  twoPosts: withMember('full-name', 'circle', 'V1'),
  another: withMember('full-name', 'circle', 'V8'),
} as const;
