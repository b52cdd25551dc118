import type { ElectionEvent } from '../domain/engine/events/index.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import { no, type Result } from '../domain/engine/result.ts';
import type { Minute } from '../domain/terms/ids.ts';
import { performAll, retraction, type Answers, type Session } from './session.ts';

/** 外界：开演以前的事、对一件事的回应、时间过去时发生的事。由种子决定，与先后无关。 */
export interface World {
  readonly past: readonly ElectionEvent[];
  readonly answers: Answers;
  /** 从此刻到 until 之间外界的事，遇到要学员拿主意的就停在那里。 */
  readonly passUntil: (record: ElectionRecord, until: Minute) => readonly ElectionEvent[];
  /** 照规矩办的人接下来会做什么；没有要做的就没有。 */
  readonly hint: (record: ElectionRecord) => readonly ElectionEvent[];
  /** 这次投票以后还要投的一次怎样准备：从定名额到投票那天；用不着再投的是空的。 */
  readonly nextPoll: (record: ElectionRecord) => readonly ElectionEvent[];
}

/** 一步：做几件事、等到某一刻、撤回自己做的最后一件事。回放时照样再走一遍。 */
export type Move = { readonly do: readonly ElectionEvent[] } | { readonly wait: Minute } | { readonly undo: true };

/** 走一步：走得成就是新的样子，走不成说明为什么。 */
export function play(session: Session, move: Move, world: World): Result<Session> {
  if ('do' in move) return performAll(session, move.do, world.answers);
  if ('undo' in move) {
    const back = retraction(session);
    return back === undefined
      ? no('时间已经往下走了，前面的事退不回去；结束以后，可以从那一步重来')
      : performAll(session, [back]);
  }
  return wait(session, move.wait, world);
}

/** 等：外界的事接连发生，最后记下走到了几点；遇事停下的，时间也停在那里。 */
function wait(session: Session, until: Minute, world: World): Result<Session> {
  const { today, now } = session.record;
  if (now !== undefined && until <= now) return no('这个时刻已经过去了');
  const happened = world.passUntil(session.record, until);
  const last = happened.at(-1)?.at;
  const at = stopsFor(happened) ? (last ?? until) : until;
  return performAll(session, [...happened, { type: 'TimePassed', on: today, at }], world.answers);
}

const pressing: ReadonlySet<string> = new Set([
  'VoterCame',
  'BoothEntered',
  'GiftOffered',
  'ClosingPressed',
  'PowerFailed',
  'ProxyRequested',
]);

/** 最后一件是不是要学员拿主意的事 */
function stopsFor(events: readonly ElectionEvent[]): boolean {
  const last = events.at(-1);
  return last !== undefined && pressing.has(last.type);
}
