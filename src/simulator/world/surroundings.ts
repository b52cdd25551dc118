import { dice, type Dice } from '../../domain/engine/dice.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { PollId } from '../../domain/terms/ids.ts';
import type { Story } from '../../domain/villages/story.ts';
import type { Village } from '../../domain/villages/village.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import type { Incident } from './incident.ts';
import { incidentsIn } from './incidents.ts';
import type { IncidentKind } from './incident-kind.ts';
import { z, type Facts } from '../../domain/terms/schema.ts';

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
  /** 完整的一场选举里的人和事；只演投票日的没有 */
  readonly story?: Story;
  /** 完整的一场里会遇上的事 */
  readonly encounters: ReadonlySet<Encounter>;
}

/**
 * 完整的一场里会遇上的事：有人打招呼、传言、送东西拉票、不服结果、不肯移交；
 * 会没有到齐、被提名的人太多、候选人退出、村书记也竞选主任。
 */
export const encounter = z.enum([
  'pressure',
  'rumour',
  'canvass',
  'challenge',
  'refusal',
  'thin-meeting',
  'crowded',
  'withdrawal',
  'one-shoulder',
]);
export type Encounter = Facts<typeof encounter>;

export interface Chances {
  readonly incidents: readonly IncidentKind[];
  readonly oddPerMille: number;
  readonly story?: Story;
  readonly encounters?: readonly Encounter[];
}

export function surroundingsOf(base: Village, profile: Profile, chances: Chances): Surroundings {
  const { incidents: kinds, oddPerMille, story, encounters = [] } = chances;
  const village = entitledIn(base, profile, story);
  const roll = dice(village.seed);
  const known = new Map<PollId, readonly Arrival[]>();
  const arrivals = (poll: PollId) => {
    const found = known.get(poll) ?? arrivalsOf(village, roll, poll);
    known.set(poll, found);
    return found;
  };
  const incidents = incidentsIn(village, roll, arrivals('first#1'), kinds);
  const met = new Set(encounters);
  return { village, profile, roll, oddPerMille, kinds, incidents, arrivals, encounters: met, ...(story && { story }) };
}

/** 只算居住年限的地方，来做村务工作、住得还不够久的人不在选民里。 */
function entitledIn(village: Village, { params }: Profile, story: Story | undefined): Village {
  const worker = story?.doubtful.get('village-worker');
  if (worker === undefined || params.outsiders?.value.through !== 'residence') return village;
  return { ...village, voters: village.voters.filter((voter) => voter !== worker) };
}
