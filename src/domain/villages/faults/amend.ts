import type { ElectionEvent, EventOf, PollEventType } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first } from '../prepared-past.ts';

/** 依次做的事：一整本合法的日志 */
export type Acts = readonly ElectionEvent[];

/** 首次投票里某种事 */
export function isFirst<Type extends PollEventType>(type: Type): (event: ElectionEvent) => event is EventOf<Type> {
  return (event): event is EventOf<Type> => event.type === type && 'poll' in event && event.poll === first;
}

/** 首次投票里这种事的全部，照先后 */
export function firstOf<Type extends PollEventType>(acts: Acts, type: Type): readonly EventOf<Type>[] {
  return acts.filter(isFirst(type));
}

/** 改一件：头一件改得了的照 change 改成几件，其余不动；一件也改不了的，没有结果。 */
export function amend<Type extends PollEventType>(
  acts: Acts,
  type: Type,
  change: (event: EventOf<Type>) => readonly ElectionEvent[] | undefined,
): Acts | undefined {
  const isOfType = isFirst(type);
  for (const [at, event] of acts.entries()) {
    const changed = isOfType(event) ? change(event) : undefined;
    if (changed !== undefined) return [...acts.slice(0, at), ...changed, ...acts.slice(at + 1)];
  }
  return undefined;
}

/** 去掉首次投票里这种事；本来就没有的，没有结果。 */
export function without(acts: Acts, type: PollEventType): Acts | undefined {
  const kept = acts.filter((event) => !isFirst(type)(event));
  return kept.length === acts.length ? undefined : kept;
}

/** 紧接着头一件这种事，当时又做了几件 */
export function following<Type extends PollEventType>(
  acts: Acts,
  type: Type,
  then: (event: EventOf<Type>) => readonly ElectionEvent[] | undefined,
): Acts | undefined {
  return amend(acts, type, (event) => {
    const more = then(event);
    return more && [event, ...more];
  });
}

/** 当时：与这件事同一天、同一刻 */
export function when({ on, at }: ElectionEvent): Pick<ElectionEvent, 'on' | 'at'> {
  return at === undefined ? { on } : { on, at };
}

/** 改托：absentee 的委托改由 holder 受托，票也由 holder 领走；总张数不变。 */
export function passTo(acts: Acts, absentee: PersonId, holder: PersonId): Acts {
  const hasOwn = firstOf(acts, 'BallotsIssued').some(({ to }) => to === holder);
  return acts.flatMap((event): readonly ElectionEvent[] => {
    if (isFirst('ProxyRequested')(event) || isFirst('ProxyApproved')(event)) {
      return [event.absentee === absentee ? { ...event, holder } : event];
    }
    if (!isFirst('BallotsIssued')(event)) return [event];
    if (event.to === holder && !event.for.includes(absentee)) {
      return hasOwn && isIssued(acts, absentee)
        ? [{ ...event, for: [...event.for, absentee], papers: event.papers + 1 }]
        : [event];
    }
    if (!event.for.includes(absentee)) return [event];
    const left = event.for.filter((person) => person !== absentee);
    const rest = left.length === 0 ? [] : [{ ...event, for: left, papers: event.papers - 1 }];
    return hasOwn ? rest : [...rest, { ...event, to: holder, for: [absentee], papers: 1 }];
  });
}

function isIssued(acts: Acts, person: PersonId): boolean {
  return firstOf(acts, 'BallotsIssued').some((issue) => issue.for.includes(person));
}
