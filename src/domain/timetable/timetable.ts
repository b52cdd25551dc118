import { sortBy } from '../engine/collections.ts';
import { inForce, type Profile } from '../profiles/profile.ts';
import type { Day } from '../terms/ids.ts';
import type { Basis, LineFacts } from './line.ts';
import { lines } from './lines.ts';
import { spanOf } from './term.ts';

/** 排好日子的一行：day 是最迟哪天，没有写天数的是建议哪天；offset 是离选举日几天，以前的是负数。 */
export interface Entry extends LineFacts {
  readonly basis: Basis;
  readonly earliest: Day | null;
  readonly day: Day;
  readonly offset: number;
}

/** 倒排：由规则包和选举日排出全部的行，早的在前；同一天的照办事的先后。 */
export function timetableOf(profile: Profile, electionDay: Day): readonly Entry[] {
  const lookup = inForce(profile);
  const known = new Map<string, Day>();
  const entries: Entry[] = [];
  for (const { basisIn, ...facts } of lines) {
    const basis = basisIn(lookup);
    const { earliest, latest: day } =
      basis.is === 'statutory'
        ? spanOf(basis.term, electionDay, known)
        : { earliest: null, latest: electionDay + facts.advice.offset };
    known.set(facts.id, day);
    entries.push({ ...facts, basis, earliest, day, offset: day - electionDay });
  }
  return sortBy([...entries.entries()], ([index, { day }]) => [day, index]).map(([, entry]) => entry);
}

/** 要提前几天动手：最早的一行（连建议的）离选举日多远。 */
export function leadDaysOf(profile: Profile): number {
  return Math.max(0, ...timetableOf(profile, 0).map(({ offset }) => -offset));
}
