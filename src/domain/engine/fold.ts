import { correctiveEvents } from './events/origin.ts';
import type { ElectionLog, Recorded } from './events/index.ts';
import { evolve } from './evolve.ts';
import { effective } from './log.ts';
import { blankRecord, freeze, thaw, touchedBy, type Draft, type ElectionRecord } from './record.ts';

/** 折叠日志：整本日志折成一份档案。 */
export function recordOf(log: ElectionLog): ElectionRecord {
  return extend(blankRecord, effective(log));
}

/** 续折：在一份档案后面接上几件事；旧档案不变，容器每批只抄一次。 */
export function extend(record: ElectionRecord, events: ElectionLog): ElectionRecord {
  const draft = thaw(record);
  for (const event of events) apply(draft, event);
  return freeze(draft);
}

/** 逐段看的一段：此刻的档案，下一件事，上一段以来动过档案的哪几栏；看到头了，没有下一件。 */
export interface Checkpoint {
  readonly record: ElectionRecord;
  readonly next: Recorded | undefined;
  readonly touched: ReadonlySet<string>;
}

/**
 * 逐段看档案：每到新的一天、有人重做一件事以前、有人做一件改正的事以前，交出此刻的档案，最后还交一次；
 * 看完即作废，不要留着。
 */
export function* checkpoints(log: ElectionLog): Generator<Checkpoint> {
  const draft = thaw(blankRecord);
  let touched = new Set<string>();
  for (const event of effective(log)) {
    if (event.on > draft.today || isCorrection(event)) {
      yield { record: draft, next: event, touched };
      touched = new Set();
    }
    const polls = draft.polls.size;
    apply(draft, event);
    for (const part of touchedBy(event.type)) touched.add(part);
    if (draft.polls.size > polls) touched.add('polls');
  }
  yield { record: draft, next: undefined, touched };
}

function isCorrection(event: Recorded): boolean {
  return event.replaces !== undefined || correctiveEvents.has(event.type);
}

/** 记一件事进草稿。日子倒退、同一天里时刻倒退都是程序错误，不是违法。 */
export function apply(draft: Draft, event: Recorded): void {
  const isEarlier = event.on === draft.today && event.at !== undefined && draft.now !== undefined && event.at < draft.now;
  if (event.on < draft.today || isEarlier) throw new Error(`time never goes back: ${JSON.stringify(event)}`);
  draft.now = event.at ?? (event.on === draft.today ? draft.now : undefined);
  draft.today = event.on;
  draft.types[event.seq] = event.type;
  // 事件种类与它的处理总是一一对应；TypeScript 说不出这一点，只在这里断言一次。
  (evolve[event.type] as (draft: Draft, event: Recorded) => void)(draft, event);
}
