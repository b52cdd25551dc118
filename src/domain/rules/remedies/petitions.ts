import { lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { EventType, Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Breach } from '../../engine/rule.ts';
import type { Day, PetitionId, Seq } from '../../terms/ids.ts';
import type { Text } from '../../terms/text.ts';

/** 有期限的一步：为哪件信访、做什么、从哪件事起算几天、做完没有、叫什么 */
interface Step {
  readonly petition: PetitionId;
  readonly what: EventType;
  readonly from: { readonly on: Day; readonly seq: Seq };
  readonly within: number;
  readonly done: { readonly on: Day; readonly seq: Seq } | undefined;
  readonly name: string;
}

/** 没有做、做晚了的，写成该做的事；按时做了的没有话说。 */
export function timed({ petition, what, from, within, done, name }: Step): readonly Breach[] {
  const due = lastDayWithin(from.on, within);
  if (done !== undefined && done.on <= due) return [];
  const says: Text =
    done === undefined
      ? [{ ref: petition }, ` ${within} 天里没有${name}`]
      : [{ ref: petition }, `第 ${done.on - from.on} 天才${name}，应当在 ${within} 天里`];
  return [
    {
      because: [from.seq, ...(done === undefined ? [] : [done.seq])],
      about: [petition],
      says,
      duty: { what, due, ...(done && { done: done.on }) },
    },
  ];
}

/** 有权处理的机关从哪天收到：直接来的从收到那天，转送交办来的从转送那天；还在信访部门、送错了地方的，没有。 */
export function arrivalOf(
  record: ElectionRecord,
  received: Recorded<'PetitionReceived'>,
): Recorded<'PetitionReceived' | 'PetitionPassedOn'> | undefined {
  if (received.office === 'competent') return received;
  return record.PetitionPassedOn.find(({ petition }) => petition === received.petition);
}

/** 最近一次告知 */
export function tellingOf({ PetitionTold }: ElectionRecord, petition: PetitionId): Recorded<'PetitionTold'> | undefined {
  return lastOf(PetitionTold, (told) => told.petition === petition);
}
