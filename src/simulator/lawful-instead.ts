import { worldEvents } from '../domain/engine/events/origin.ts';
import type { ElectionEvent, EventType } from '../domain/engine/events/index.ts';
import { kindOf } from '../domain/terms/ids.ts';
import { isSameBusiness } from './decisions.ts';
import type { World } from './play.ts';
import { enact, unfold, type Playing, type Session } from './session.ts';
import { pendingIncident } from './world/responses.ts';

/** 最多往前看几次提示；看了这么多还没有做到同一件事，就不再找。 */
const mostHints = 12;

/** 差这么几分钟以内的，算作当时就做 */
const aFewMinutes = 5;

const routine: ReadonlySet<EventType> = new Set<EventType>(['BallotsIssued', 'IssueRefused', 'BallotWrittenFor']);

/** 不用自己动手的：外界的事，工作人员照常发的票；没有急事的时候，提示头一件是它，就是等。 */
export function isOnlyWaiting(hint: readonly ElectionEvent[]): boolean {
  const [first] = hint;
  if (first === undefined || worldEvents.has(first.type)) return true;
  // 党员大会上没有发票台，发不发由主持的人定。
  return routine.has(first.type) && !('poll' in first && kindOf(first.poll) === 'party-assembly');
}

/**
 * 照规矩办的人在那一刻会改做什么：顺着提示往前看，看到做同一件事为止，连它以前该做的一起。
 * start 是那一刻；acts 是原来做的；later 是自己后来做的，其中做过的不重复。什么也不用做的是空的。
 */
export function lawfulInstead(
  start: Session,
  acts: readonly ElectionEvent[],
  later: readonly ElectionEvent[],
  world: World,
): readonly ElectionEvent[] {
  const moment = acts[0]?.at ?? start.record.now;
  const isMeant = (act: ElectionEvent) => acts.some((each) => isSameBusiness(each, act));
  if (pendingIncident(start.record) !== undefined) {
    return world.hint(start.record).filter(({ type }) => type !== 'TimePassed');
  }
  const found = following(unfold(start), isMeant, moment, world);
  return found.filter((act) => isMeant(act) || !later.some((each) => isSameBusiness(each, act)));
}

/** 顺着提示做下去，做到那件事为止；一直没有做到的，只要头一次提示的。 */
function following(
  playing: Playing,
  isMeant: (act: ElectionEvent) => boolean,
  moment: number | undefined,
  world: World,
): readonly ElectionEvent[] {
  const found: ElectionEvent[] = [];
  let first: readonly ElectionEvent[] | undefined;
  for (let nth = 0; nth < mostHints; nth++) {
    const hint = world.hint(playing.draft);
    if (isOnlyWaiting(hint)) break;
    const acts = hint.map((act) => atMoment(act, playing.draft.now ?? 0, moment));
    first ??= acts;
    const meant = acts.findIndex(isMeant);
    if (meant >= 0) return [...found, ...acts.slice(0, meant + 1)];
    if (enact(playing, acts, world.answers) !== undefined) break;
    found.push(...acts);
  }
  return first ?? [];
}

/** 自动驾驶做一件事要过两分钟；这里算作当时就做，好让后来的事还接得上。要等到某一刻的，照它的。 */
function atMoment(act: ElectionEvent, now: number, moment: number | undefined): ElectionEvent {
  if (act.at === undefined || moment === undefined || act.at > now + aFewMinutes) return act;
  return { ...act, at: Math.max(now, moment) };
}
