import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day } from '../../terms/ids.ts';

/** 一个小组推选组长：没有写的，应到 30 人、实到 20 人、11 人同意 */
export function leader(group: number, on: Day, facts: Partial<EventOf<'GroupLeaderChosen'>> = {}): ElectionEvent {
  return {
    type: 'GroupLeaderChosen',
    on,
    group,
    leader: group === 1 ? 'V1' : 'V2',
    by: 'meeting',
    basis: 'people',
    total: 30,
    present: 20,
    inFavour: 11,
    ...facts,
  };
}
