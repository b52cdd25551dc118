import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { papersShown } from './boxes.ts';
import { happeningsOn, repliesTo } from './happenings.ts';
import type { Surroundings } from './surroundings.ts';

/** 外界对一件事的回应：箱子打开了看见票，新的一天村里有事，问了的人回话。别的事外界不作声。 */
export function answersTo(around: Surroundings, record: ElectionRecord, event: ElectionEvent): readonly ElectionEvent[] {
  if (event.type === 'BoxOpened') return papersShown(around, record, event);
  if (around.story === undefined) return [];
  if (event.type === 'TimePassed' && event.at === undefined) return happeningsOn(around, record, event.on);
  return repliesTo(around, event);
}
