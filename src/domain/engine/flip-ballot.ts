import { inForce, type Profile } from '../profiles/profile.ts';
import type { BallotFace } from '../terms/ballot.ts';
import { isSame } from '../profiles/same-value.ts';
import { judgeBallot, type Judgement } from './judge-ballot.ts';
import type { SeatsOf } from './ballot-flaws.ts';

/** 一张票翻过各包：每包怎样判，与 profiles 一一对应；same 是怎样算（裁定、作废的职务）各包都一样。 */
export interface FlippedBallot {
  readonly under: readonly Judgement[];
  readonly same: boolean;
}

export function flipBallot(face: BallotFace, seatsOf: SeatsOf, profiles: readonly Profile[]): FlippedBallot {
  const under = profiles.map((profile) => judgeBallot(face, seatsOf, inForce(profile)));
  const [first] = under;
  const ruled = ({ ruling, voidPosts }: Judgement) => ({ ruling, voidPosts });
  return { under, same: first === undefined || under.every((each) => isSame(ruled(each), ruled(first))) };
}
