import { dice } from '../domain/engine/dice.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import type { Recorded } from '../domain/engine/events/index.ts';
import { sortBy } from '../domain/engine/collections.ts';
import { packs } from '../domain/profiles/index.ts';
import { generateVillage } from '../domain/villages/generate-village.ts';
import { preparedPast } from '../domain/villages/prepared-past.ts';
import type { World } from './play.ts';
import type { Setting } from './run.ts';
import { answersTo } from './world/boxes.ts';
import { passUntil } from './world/pass-until.ts';
import { pendingIncident, responsesTo, type Response } from './world/responses.ts';
import { surroundingsOf } from './world/surroundings.ts';

/** 外界的版本：种子到村子、选票、来人、应对的算法变了就加一；旧结果从此「仅按记录核对」。 */
export const worldVersion = 1;

/** 投票日从早上七点演起。 */
const morning = 7 * 60;

/** 搭台：由设置造出外界。同样的设置，造出来的一定一样。 */
export function worldFor({ scenario, pack, seed }: Setting): World {
  const profile = packs[pack];
  const village = generateVillage({ seed, people: scenario.people });
  const around = surroundingsOf(village, profile, scenario);
  return {
    past: [...preparedPast(village, profile), { type: 'TimePassed', on: village.electionDay, at: morning }],
    answers: (record, event) => answersTo(around, record, event),
    passUntil: (record, until) => passUntil(around, record, until),
  };
}

/** 眼前要拿主意的事，和几种办法；办法的次序打乱，第一种不总是对的。 */
export function dilemmaIn(
  record: ElectionRecord,
  seed: number,
): { readonly incident: Recorded; readonly responses: readonly Response[] } | undefined {
  const incident = pendingIncident(record);
  if (incident === undefined) return undefined;
  const roll = dice(seed);
  const responses = sortBy(responsesTo(record), ({ id }) => [roll.for('option', `${incident.seq}|${id}`, 0).upTo(1 << 20), id]);
  return { incident, responses };
}
