import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import { village, villager } from '../given.ts';

/** 几个人：从 V1 起；从第 from 个起 */
export function persons(count: number, from = 1): PersonId[] {
  return Array.from({ length: count }, (_, index): PersonId => `V${from + index}`);
}

/** V1 到 V60：头 women 个是妇女 */
export function peopleWith(women: number): ElectionEvent {
  return village(persons(60).map((id, index) => villager(id, { sex: index < women ? 'female' : 'male' })));
}

/** 推选村民代表：没有写的，300 户按户推 30 名，第 105 日 */
export function chosen(facts: Partial<EventOf<'RepresentativesChosen'>> = {}): ElectionEvent {
  return {
    type: 'RepresentativesChosen',
    on: 105,
    by: 'households',
    households: 300,
    representatives: persons(30),
    committeeMembers: persons(5, 51),
    ...facts,
  };
}
