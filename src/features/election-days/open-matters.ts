import type { Day } from '../../domain/terms/ids.ts';
import type { Matter } from '../../simulator/agenda/matter.ts';

/** 今天先放着的：只记在屏幕上，过了一天就不算数。 */
export interface PutAside {
  readonly on: Day;
  readonly ids: ReadonlySet<string>;
}

/** 再放下一件 */
export function putAside(before: PutAside, today: Day, id: string): PutAside {
  return { on: today, ids: new Set([...(before.on === today ? before.ids : []), id]) };
}

/** 分成眼前的和今天先放着的；次序照桌上的 */
export function sortedOut(
  matters: readonly Matter[],
  { on, ids }: PutAside,
  today: Day,
): { readonly open: readonly Matter[]; readonly aside: readonly Matter[] } {
  const isAside = ({ id }: Matter) => on === today && ids.has(id);
  return { open: matters.filter((matter) => !isAside(matter)), aside: matters.filter(isAside) };
}

/** 为什么还不能往下过日子：有人当面等着；没有就没有理由。 */
export function whyStay(open: readonly Matter[]): string | undefined {
  const waiting = open.filter(({ isPressing }) => isPressing);
  if (waiting.length === 0) return undefined;
  return `有 ${waiting.length} 件事当面等着答复（${waiting.map(({ title }) => title).join('、')}），答复了才能往下过日子。`;
}
