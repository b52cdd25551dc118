import type { DrillCase } from '../../domain/drills/drill.ts';
import type { Day } from '../../domain/terms/ids.ts';

/** 图上看得到的不再写一遍：选票的票面、得票表的几行。 */
export function linesBeside({ told, shown }: DrillCase): readonly string[] {
  if (shown.is === 'ballot') return told.slice(0, 1);
  if (shown.is === 'tally') return told.filter((_, at) => at === 0 || at > 1 + shown.seats.length);
  if (shown.is === 'days')
    return told.filter((_, at) => at === 0 || at > shown.steps.filter(({ on }) => on !== undefined).length);
  return told;
}

/** 选举日：题里有的 */
export function electionDayIn({ shown }: DrillCase): Day | undefined {
  return shown.is === 'days' || shown.is === 'person' || shown.is === 'letter' ? shown.electionDay : undefined;
}
