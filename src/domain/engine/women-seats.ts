import type { PersonId } from '../terms/ids.ts';
import type { PostResult, PostTally, Tally } from './decide-result.ts';
import { decidePost, type Outcome, type Standard } from './majority.ts';

/**
 * 定一个职务。要保证妇女的：照票数妇女够了就照票数；不够的，达标的妇女里得票最多的先当选，
 * 没有妇女达标的名额留着另选妇女；其余名额照票数。isSeparate 是妇女的职位在选票上单列：先定这个职位，不看照票数够不够。
 */
export function decideWithWomen(
  tally: Tally,
  { seats, womenSeats, votes }: PostTally,
  { needs, isSeparate }: { readonly needs: Standard; readonly isSeparate: boolean },
): Outcome & Pick<PostResult, 'womanFirst' | 'womanSeats'> {
  const decide = (among: ReadonlyMap<PersonId, number>, places: number) =>
    decidePost({ seats: places, ballots: tally.recovered, votes: among, needs });
  const ordinary = decide(votes, seats);
  const hasEnough = ordinary.elected.filter(tally.isWoman).length >= womenSeats;
  if (womenSeats === 0 || (hasEnough && !isSeparate)) {
    return { ...ordinary, womanFirst: undefined, womanSeats: 0 };
  }
  const women = decide(only(votes, tally.isWoman), womenSeats);
  const others = decide(
    only(votes, (person) => !women.elected.includes(person)),
    seats - womenSeats,
  );
  return {
    elected: [...women.elected, ...others.elected],
    tied: [...new Set([...women.tied, ...others.tied])],
    tiedSeats: women.tiedSeats + others.tiedSeats,
    unfilled: women.unfilled + others.unfilled,
    short: ordinary.short,
    womanFirst: women.elected.find((person) => !ordinary.elected.includes(person)),
    womanSeats: women.unfilled,
  };
}

/** 只留合条件的人的票 */
export function only(votes: ReadonlyMap<PersonId, number>, test: (person: PersonId) => boolean): ReadonlyMap<PersonId, number> {
  return new Map([...votes].filter(([person]) => test(person)));
}
