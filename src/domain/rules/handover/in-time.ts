import type { EventType } from '../../engine/events/index.ts';
import type { Breach } from '../../engine/rule.ts';
import type { Day, Seq } from '../../terms/ids.ts';
import type { Text } from '../../terms/text.ts';

/** 一件有期限的事：从哪几件事起算、最晚哪天、做完没有；没有做、做晚了各怎么说。 */
interface Task {
  readonly what: EventType;
  readonly since: readonly Seq[];
  readonly due: Day;
  readonly done: { readonly on: Day; readonly seq: Seq } | undefined;
  readonly missing: Text;
  readonly late: Text;
  /** 没有天数、只写了在某事以前的：那件事已经做了 */
  readonly overtaken?: true;
}

/** 没有做的、做晚了的，写成该做的事；按时做了的没有话说。期限到没到由 assess 看。 */
export function inTime({ what, since, due, done, missing, late, overtaken }: Task): readonly Breach[] {
  if (done !== undefined && done.on <= due && overtaken === undefined) return [];
  return [
    {
      because: done === undefined ? since : [...since, done.seq],
      about: [],
      says: done === undefined ? missing : late,
      duty: { what, due, ...(done !== undefined && { done: done.on }), ...(overtaken && { overtaken }) },
    },
  ];
}
