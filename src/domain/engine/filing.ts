import type { PollEventType, Recorded } from './events/index.ts';
import { pollIn, type Draft, type FiledEventType } from './record.ts';

/** 归档：照种类放到那一叠的最后。 */
export function file(draft: Draft, event: Recorded<FiledEventType>): void {
  // 一种事只进自己种类的那一叠；TypeScript 说不出这一点，只在这里断言一次。
  put(draft[event.type], event);
}

/** 归到那次投票名下。 */
export function fileInPoll(draft: Draft, event: Recorded<PollEventType>): void {
  put(pollIn(draft, event.poll)[event.type], event);
}

/** 记入：重做的事顶替原来那件，否则记在后面。 */
function put(list: Recorded[], event: Recorded): void {
  if (event.replaces === undefined) {
    list.push(event);
    return;
  }
  const at = list.findIndex(({ seq }) => seq === event.replaces);
  if (at < 0) throw new Error(`nothing to replace: ${JSON.stringify(event)}`);
  list[at] = event;
}
