import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { eventsOf, logOf } from '../../domain/engine/log.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import { storyOf } from '../../domain/villages/story.ts';
import type { Plan } from '../../domain/villages/village.ts';
import { wholePast } from '../../domain/villages/whole-past.ts';
import { incidentKind } from '../world/incident-kind.ts';
import { encounter, surroundingsOf, type Encounter, type Surroundings } from '../world/surroundings.ts';
import { fastForward } from './days.ts';
import type { Skill } from './skills.ts';

/** 哪个村、照哪个规则包办完整的一场；会遇上什么不写的，都遇上。 */
export interface ElectionPlan extends Plan {
  readonly profile: Profile;
  readonly encounters?: readonly Encounter[];
  readonly oddPerMille?: number;
}

/** 完整的一场的外界 */
export function electionSurroundings({ profile, encounters, oddPerMille = 40, ...plan }: ElectionPlan): Surroundings {
  const story = storyOf(plan);
  return surroundingsOf(story.village, profile, {
    incidents: incidentKind.options,
    oddPerMille,
    story,
    encounters: encounters ?? encounter.options,
  });
}

function election(plan: ElectionPlan, skill: Skill): readonly ElectionEvent[] {
  const around = electionSurroundings(plan);
  if (around.story === undefined) throw new Error('a whole election needs a story');
  return eventsOf(fastForward(around, logOf(wholePast(around.story)), skill));
}

/** 合法的一场：从摸底到交接，样样照规矩办。 */
export function lawfulElection(plan: ElectionPlan): readonly ElectionEvent[] {
  return election(plan, 'lawful');
}

/** 马虎的一场：同样的村、同样的事，有时图省事，有时放着不办。 */
export function carelessElection(plan: ElectionPlan): readonly ElectionEvent[] {
  return election(plan, 'careless');
}
