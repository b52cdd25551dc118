import type { ElectionEvent } from '../domain/engine/events/index.ts';
import type { Matter } from './agenda/matter.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import { no, ok, type Result } from '../domain/engine/result.ts';
import type { Minute } from '../domain/terms/ids.ts';
import { enact, retraction, settle, unfold, type Answers, type Playing, type Session } from './session.ts';

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
  /** 完整的一场：今天桌上要拿主意的事；办法的次序打乱过。只演投票日的是空的。 */
  readonly matters: (record: ElectionRecord) => readonly Matter[];
  /** 完整的一场：一天一天过到桌上有新的事、或者到投票那天为止；没有日子可过的是空的。 */
  readonly nextDays: (record: ElectionRecord) => readonly ElectionEvent[];
}

/** 把握：做这一步时自己标的，有把握、不太有把握、猜的 */
export type Confidence = 'sure' | 'unsure' | 'guess';

/** 记在一步上的：标的把握；做以前要过提示没有。不标的、没有要的不写，外界也不看它。 */
export interface Marks {
  readonly confidence?: Confidence;
  readonly asked?: true;
}

/** 一步：做几件事、等到某一刻、撤回自己做的最后一件事。回放时照样再走一遍。 */
export type Move =
  ({ readonly do: readonly ElectionEvent[] } & Marks) | ({ readonly wait: Minute } & Marks) | { readonly undo: true };

/** 走一步：走得成就是新的样子，走不成说明为什么。 */
export function play(session: Session, move: Move, world: World): Result<Session> {
  const playing = unfold(session);
  const why = step(playing, move, world);
  return why === undefined ? ok(settle(playing)) : no(why);
}

/** 在正在演的上面走一步；走不成返回为什么。 */
export function step(playing: Playing, move: Move, world: World): string | undefined {
  if ('do' in move) return enact(playing, move.do, world.answers);
  if ('wait' in move) return wait(playing, move.wait, world);
  const back = retraction({ record: playing.draft, log: playing.log });
  return back === undefined ? '时间已经往下走了，前面的事退不回去；结束以后，可以从那一步重来' : enact(playing, [back]);
}

/** 等：外界的事接连发生，最后记下走到了几点；遇事停下的，时间也停在那里。 */
function wait(playing: Playing, until: Minute, world: World): string | undefined {
  const { today, now } = playing.draft;
  if (now !== undefined && until <= now) return '这个时刻已经过去了';
  const happened = world.passUntil(playing.draft, until);
  const last = happened.at(-1)?.at;
  const at = stopsFor(happened) ? (last ?? until) : until;
  return enact(playing, [...happened, { type: 'TimePassed', on: today, at }], world.answers);
}

const pressing: ReadonlySet<string> = new Set([
  'VoterCame',
  'BoothEntered',
  'GiftOffered',
  'ClosingPressed',
  'PowerFailed',
  'PowerRestored',
  'ProxyRequested',
]);

/** 最后一件是不是要学员拿主意的事 */
function stopsFor(events: readonly ElectionEvent[]): boolean {
  const last = events.at(-1);
  return last !== undefined && pressing.has(last.type);
}
