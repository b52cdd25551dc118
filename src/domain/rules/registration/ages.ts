import { hasTurned } from '../../engine/calendar.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Day } from '../../terms/ids.ts';

export type Age = ParamValues<'votingAge'> & Partial<ParamValues<'ageReachedBy'>>;

/** 选举日当天才满的人：字面两可，列不列入都只提示。 */
export const openBirthday = '条文写的是选举日以前满岁，选举日当天才满的人算不算在内，字面两可';

/** 到选举日够不够岁数；only-that-day 是当天才满、本地的字面又是选举日以前。 */
export function ageOn(electionDay: Day, born: Day, { votingAge, ageReachedBy }: Age): 'of-age' | 'under-age' | 'only-that-day' {
  if (!hasTurned(votingAge, born, electionDay)) return 'under-age';
  return ageReachedBy === 'before-election-day' && !hasTurned(votingAge, born, electionDay - 1) ? 'only-that-day' : 'of-age';
}
