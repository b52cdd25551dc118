import type { ElectionEvent, ElectionLog, Recorded } from '../domain/engine/events/index.ts';
import { apply, recordOf } from '../domain/engine/fold.ts';
import { effective } from '../domain/engine/log.ts';
import { blankRecord, freeze, thaw, type Draft, type ElectionRecord } from '../domain/engine/record.ts';
import { no, ok, type Result } from '../domain/engine/result.ts';
import { firstStep, stepAfter, stepOf, type Step } from './election.chart.ts';
import { isPossible } from './possible.ts';
import { lastOwnSeq } from './reasons.ts';

/** 一场练习眼下的样子：日志是唯一的事实，档案和步骤都由它算出。 */
export interface Session {
  readonly log: ElectionLog;
  readonly record: ElectionRecord;
  readonly step: Step;
}

/** 还没有开始的练习 */
export const newSession: Session = { log: [], record: blankRecord, step: firstStep };

/** 由日志还原一场练习 */
export function sessionOf(log: ElectionLog): Session {
  return { log, record: recordOf(log), step: stepOf(log) };
}

/** 做一件事：做得到就接在日志后面，做不到就说明为什么；违法的事照样记下。 */
export function perform(session: Session, act: ElectionEvent): Result<Session> {
  return performAll(session, [act]);
}

/** 外界对一件事的回应：照先后接在那件事后面，再由它们引起的照样接下去。 */
export type Answers = (record: ElectionRecord, event: ElectionEvent) => readonly ElectionEvent[];

const silence: Answers = () => [];

/** 正在演的：一份草稿。连着走很多步时只在它上面改，走完才定成给人看的 Session。 */
export interface Playing {
  readonly log: Recorded[];
  draft: Draft;
  step: Step;
}

/** 打开来接着演：容器抄一次，原来的 Session 不变。 */
export function unfold({ log, record, step }: Session): Playing {
  return { log: [...log], draft: thaw(record), step };
}

/** 定下来：从此谁也不能再改。 */
export function settle({ log, draft, step }: Playing): Session {
  return { log, record: freeze(draft), step };
}

/** 接连做几件事，每件后面接上外界的回应；有一件做不到就停在那里，返回为什么，做到一半的由调用的人丢掉。 */
export function enact(playing: Playing, acts: readonly ElectionEvent[], answers: Answers = silence): string | undefined {
  const queue: ElectionEvent[] = [...acts].reverse();
  for (let act = queue.pop(); act !== undefined; act = queue.pop()) {
    const possible = isPossible(playing.draft, act);
    if (!possible.ok) return `第 ${playing.log.length + 1} 件事：${possible.why}`;
    const event: Recorded = { ...act, seq: playing.log.length + 1 };
    playing.log.push(event);
    if (event.type === 'Retracted') {
      playing.draft = redraft(playing.log);
      playing.step = stepOf(playing.log);
    } else {
      apply(playing.draft, event);
      playing.step = stepAfter(playing.step, event);
      queue.push(...[...answers(playing.draft, event)].reverse());
    }
  }
  return undefined;
}

/** 接连做几件事；有一件做不到，整批不算。 */
export function performAll(session: Session, acts: readonly ElectionEvent[], answers: Answers = silence): Result<Session> {
  const playing = unfold(session);
  const why = enact(playing, acts, answers);
  return why === undefined ? ok(settle(playing)) : no(why);
}

function redraft(log: ElectionLog): Draft {
  const draft = thaw(blankRecord);
  for (const event of effective(log)) apply(draft, event);
  return draft;
}

/** 撤回自己做的最后一件事；还没有做过什么就没有。时间过去了的，收不回来。 */
export function retraction({ record, log }: Pick<Session, 'record' | 'log'>): ElectionEvent | undefined {
  const of = lastOwnSeq(record);
  const hasTimePassed = of === undefined || log.slice(of).some(({ type, seq }) => type === 'TimePassed' && record.types[seq]);
  return hasTimePassed ? undefined : { type: 'Retracted', on: record.today, of };
}
