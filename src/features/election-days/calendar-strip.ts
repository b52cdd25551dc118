import type { Day } from '../../domain/terms/ids.ts';

/** 日历条画多长：选举日以前、以后多少天 */
export const stripSpan = { before: 45, after: 15 } as const;

const length = stripSpan.before + stripSpan.after + 1;

/** 日子在条上的位置：百分之几，落在那天一格的正中；条外面的靠边。 */
export function placeOf(day: Day, poll: Day): number {
  const nth = Math.max(0, Math.min(length - 1, day - poll + stripSpan.before));
  return Math.round(((nth * 2 + 1) * 5000) / length) / 100;
}

/** 一格占百分之几 */
export const cellWidth = Math.round(10000 / length) / 100;
