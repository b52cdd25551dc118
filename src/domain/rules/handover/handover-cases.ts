import { archivePiece } from '../../terms/handover.ts';
import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, PersonId, PollId, Post } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

interface At {
  readonly poll?: PollId;
  readonly on?: Day;
}

/** 公布结果 */
export function announced({ poll = first, on = pollingDay }: At = {}): ElectionEvent {
  return { type: 'ResultAnnounced', on, poll, onSpot: true };
}

/** 宣布某人当选 */
export function elected(post: Post, person: PersonId, { poll = first, on = pollingDay }: At = {}): ElectionEvent {
  return { type: 'ElectedDeclared', on, poll, post, person };
}

/** 第 100 日选出主任 V1、委员 V2、V3，当场公布：新一届产生 */
export const made: readonly ElectionEvent[] = [
  elected('chair', 'V1'),
  elected('member', 'V2'),
  elected('member', 'V3'),
  announced(),
];

/** 记全了结果和交接环节的日志，新一届第 100 日产生 */
export const newlyMade: readonly ElectionEvent[] = [opened('result', 'handover'), ...made];

/** 整个选举被宣布无效 */
export function voided(on: Day, facts: Partial<EventOf<'PollVoided'>> = {}): ElectionEvent {
  return { type: 'PollVoided', on, of: first, what: 'election', by: 'township', ground: 'procedure', ...facts };
}

type Items = EventOf<'ItemsHandedOver'>['items'];

/** 要交的六样 */
export const everything: Items = ['seal', 'premises', 'assets', 'accounts', 'archive', 'debts'];

/** 移交：没有写的照规矩办 */
export function handedOver(on: Day, items: Items = everything, facts: Partial<EventOf<'ItemsHandedOver'>> = {}): ElectionEvent {
  return { type: 'ItemsHandedOver', on, items, chairedBy: 'election-committee', supervised: true, signed: true, ...facts };
}

/** 档案里的十样 */
export const pieces: EventOf<'ArchiveFiled'>['contents'] = archivePiece.options;

/** 选举档案整理好，交出去：没有写的，十样都在，交新村委会 */
export function archived(on: Day, facts: Partial<EventOf<'ArchiveFiled'>> = {}): ElectionEvent {
  return { type: 'ArchiveFiled', on, contents: pieces, to: 'village-committee', ...facts };
}
