import { sortBy } from '../../domain/engine/collections.ts';
import type { Day } from '../../domain/terms/ids.ts';
import type { Matter } from '../../simulator/agenda/matter.ts';
import type { Response } from '../../simulator/world/response.ts';

/** 摆着的事：当面等着的在前，再照最晚哪天办。 */
export function inOrderOfHaste(matters: readonly Matter[]): readonly Matter[] {
  return sortBy([...matters.entries()], ([index, { isPressing, by }]) => [isPressing ? 0 : 1, by, index]).map(
    ([, matter]) => matter,
  );
}

/** 今天先放着的：只记在屏幕上，过了一天就不算数。 */
export interface PutAside {
  readonly on: Day;
  readonly ids: ReadonlySet<string>;
}

/** 再放下一件 */
export function putAside(before: PutAside, today: Day, id: string): PutAside {
  return { on: today, ids: new Set([...(before.on === today ? before.ids : []), id]) };
}

/** 分成眼前的和今天先放着的 */
export function sortedOut(
  matters: readonly Matter[],
  { on, ids }: PutAside,
  today: Day,
): { readonly open: readonly Matter[]; readonly aside: readonly Matter[] } {
  const isAside = ({ id }: Matter) => on === today && ids.has(id);
  const ordered = inOrderOfHaste(matters);
  return { open: ordered.filter((matter) => !isAside(matter)), aside: ordered.filter(isAside) };
}

/** 为什么还不能往下过日子：有人当面等着；没有就没有理由。 */
export function whyStay(open: readonly Matter[]): string | undefined {
  const waiting = open.filter(({ isPressing }) => isPressing);
  if (waiting.length === 0) return undefined;
  return `有 ${waiting.length} 件事当面等着答复（${waiting.map(({ title }) => title).join('、')}），答复了才能往下过日子。`;
}

/** 照规矩办的人会选的那一种办法 */
export function usualOf({ responses, usual }: Matter): Response | undefined {
  return responses.find(({ id }) => id === usual);
}
