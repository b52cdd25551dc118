import type { ElectionEvent, EventOf, EventType } from '../../engine/events/index.ts';
import type { Day } from '../../terms/ids.ts';
import { inOrder } from '../prepared-past.ts';
import type { Acts } from './amend.ts';

function isOf<Type extends EventType>(type: Type): (event: ElectionEvent) => event is EventOf<Type> {
  return (event): event is EventOf<Type> => event.type === type;
}

/** 某种事的全部，照先后；哪次投票里的都算。 */
export function allOf<Type extends EventType>(acts: Acts, type: Type): readonly EventOf<Type>[] {
  return acts.filter(isOf(type));
}

/** 改一件：某种事里头一件改得了的照 change 改成几件，挪了日子的重新排好；一件也改不了的，没有结果。 */
export function rewrite<Type extends EventType>(
  acts: Acts,
  type: Type,
  change: (event: EventOf<Type>) => readonly ElectionEvent[] | undefined,
): Acts | undefined {
  const isThis = isOf(type);
  for (const [at, event] of acts.entries()) {
    const changed = isThis(event) ? change(event) : undefined;
    if (changed !== undefined) return inOrder([...acts.slice(0, at), ...changed, ...acts.slice(at + 1)]);
  }
  return undefined;
}

/** 某种事件件都照 change 改；本来就没有的，没有结果。 */
export function rewriteAll<Type extends EventType>(
  acts: Acts,
  type: Type,
  change: (event: EventOf<Type>) => ElectionEvent,
): Acts | undefined {
  const isThis = isOf(type);
  return acts.some(isThis) ? inOrder(acts.map((event) => (isThis(event) ? change(event) : event))) : undefined;
}

/** 漏做：去掉某种事里合 fits 的；没有可去的，没有结果。 */
export function omit<Type extends EventType>(
  acts: Acts,
  type: Type,
  fits: (event: EventOf<Type>) => boolean = () => true,
): Acts | undefined {
  const isThis = isOf(type);
  const kept = acts.filter((event) => !(isThis(event) && fits(event)));
  return kept.length === acts.length ? undefined : kept;
}

/** 多出几件事：各排在那一天的最后。 */
export function insert(acts: Acts, ...events: readonly ElectionEvent[]): Acts {
  return inOrder([...acts, ...events]);
}

/** 把头一件某种事挪到 day 那天；没有的，没有结果。 */
export function move(acts: Acts, type: EventType, day: Day | undefined): Acts | undefined {
  return day === undefined ? undefined : rewrite(acts, type, (event) => [{ ...event, on: day }]);
}
