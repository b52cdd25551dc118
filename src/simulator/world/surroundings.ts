import { dice, type Dice } from '../../domain/engine/dice.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { PollId } from '../../domain/terms/ids.ts';
import type { Village } from '../../domain/villages/village.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import type { Incident } from './incident.ts';
import { incidentsIn } from './incidents.ts';
import type { IncidentKind } from './incident-kind.ts';

/** 外界的底子：哪个村、照哪个规则包、会遇上什么、票写得多不规整。全由种子决定。 */
export interface Surroundings {
  readonly village: Village;
  readonly profile: Profile;
  readonly roll: Dice;
  readonly oddPerMille: number;
  readonly kinds: readonly IncidentKind[];
  /** 首次投票那天会遇上的事，照先后 */
  readonly incidents: readonly Incident[];
  readonly arrivals: (poll: PollId) => readonly Arrival[];
}

export interface Chances {
  readonly incidents: readonly IncidentKind[];
  readonly oddPerMille: number;
}

export function surroundingsOf(village: Village, profile: Profile, { incidents: kinds, oddPerMille }: Chances): Surroundings {
  const roll = dice(village.seed);
  const known = new Map<PollId, readonly Arrival[]>();
  const arrivals = (poll: PollId) => {
    const found = known.get(poll) ?? arrivalsOf(village, roll, poll);
    known.set(poll, found);
    return found;
  };
  const incidents = incidentsIn(village, roll, arrivals('first#1'), kinds);
  return { village, profile, roll, oddPerMille, kinds, incidents, arrivals };
}
