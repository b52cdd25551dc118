import type { Day, Minute, PersonId, PollId } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { eventsByPhase, type EventType, type PollEventType, type Recorded } from './events/index.ts';
import type { Kinship } from './kinship.ts';

/** 一次投票的事实：各种事照先后归档，按种类取。 */
export type PollRecord = { readonly [T in PollEventType]: readonly Recorded<T>[] };

/** 不属于哪次投票的事，也照种类归档；开卷、村情、名册另有去处。 */
export type FiledEventType = Exclude<
  EventType,
  PollEventType | 'RecordOpened' | 'VillageKnown' | 'RollPrepared' | 'TimePassed' | 'Retracted'
>;
type Files = { readonly [T in FiledEventType]: readonly Recorded<T>[] };

/** 选举档案：日志折叠后的事实。从不拒绝事实，也不下结论。 */
export interface ElectionRecord extends Files {
  /** 最近一件事的日子 */
  readonly today: Day;
  /** 最近一件写了时刻的事在当天第几分钟；换了一天就没有。 */
  readonly now: Minute | undefined;
  /** 每个序号是哪种事；撤回的序号空着 */
  readonly types: readonly (EventType | undefined)[];
  readonly scope: Recorded<'RecordOpened'> | undefined;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly kin: Kinship;
  /** 这本日志开始以前登记好的人 */
  readonly roll: ReadonlySet<PersonId>;
  readonly polls: ReadonlyMap<PollId, PollRecord>;
}

type Lists<Types extends EventType> = { [T in Types]: Recorded<T>[] };

/** 一次投票的草稿 */
export type PollDraft = Lists<PollEventType>;

/** 草稿：只在折叠里改写。它本身就是一份可读的档案，所以批量执行时不用每步冻结。 */
export interface Draft extends Lists<FiledEventType> {
  today: Day;
  now: Minute | undefined;
  types: (EventType | undefined)[];
  scope: Recorded<'RecordOpened'> | undefined;
  people: ElectionRecord['people'];
  kin: Kinship;
  roll: ElectionRecord['roll'];
  polls: Map<PollId, PollDraft>;
}

/** 不归档的几种事，记在档案的哪几栏 */
const elsewhere: Readonly<Record<Exclude<EventType, FiledEventType | PollEventType>, readonly (keyof ElectionRecord)[]>> = {
  RecordOpened: ['scope'],
  VillageKnown: ['people', 'kin'],
  RollPrepared: ['roll'],
  TimePassed: [],
  Retracted: [],
};

/** 记一种事，档案里动的是哪几栏：归档的就是自己那一叠；日子、时刻、序号每件事都动，不在内。 */
export function touchedBy(type: EventType): readonly string[] {
  return isElsewhere(type) ? elsewhere[type] : [type];
}

function isElsewhere(type: string): type is keyof typeof elsewhere {
  return type in elsewhere;
}

const fileTypes = Object.values(eventsByPhase).flatMap((events) =>
  Object.entries(events).flatMap(([type, { shape }]) =>
    isElsewhere(type) || ('poll' in shape && type !== 'DocumentWritten') ? [] : [type as FiledEventType],
  ),
);
const pollTypes = Object.values(eventsByPhase).flatMap((events) =>
  Object.entries(events).flatMap(([type, { shape }]) =>
    'poll' in shape && type !== 'DocumentWritten' ? [type as PollEventType] : [],
  ),
);

/** 每种一叠：照 from 抄一份；没有 from 就各开一叠空的。 */
function listsFor<Types extends EventType>(types: readonly Types[], from?: Readonly<Record<Types, readonly unknown[]>>) {
  const lists: Partial<Record<Types, readonly unknown[]>> = {};
  for (const type of types) lists[type] = from === undefined ? [] : [...from[type]];
  // 表里每种恰有一叠自己种类的事；TypeScript 说不出这一点，只在这里断言一次。
  return lists as Lists<Types>;
}

const blankDraft: Draft = {
  ...listsFor(fileTypes),
  today: Number.MIN_SAFE_INTEGER,
  now: undefined,
  types: [],
  scope: undefined,
  people: new Map(),
  kin: new Map(),
  roll: new Set(),
  polls: new Map(),
};

/** 空白档案 */
export const blankRecord: ElectionRecord = blankDraft;

/** 空白的一次投票：查还没有发生的投票时用它 */
export const blankPoll: PollRecord = listsFor(pollTypes);

/** 化开：每批只抄一次容器。 */
export function thaw(record: ElectionRecord): Draft {
  const { today, now, scope, people, kin, roll } = record;
  const polls = new Map([...record.polls].map(([id, poll]) => [id, listsFor(pollTypes, poll)]));
  return { ...listsFor(fileTypes, record), today, now, types: [...record.types], scope, people, kin, roll, polls };
}

/** 冻结：草稿定成档案，谁也不能再改。 */
export function freeze(draft: Draft): ElectionRecord {
  for (const type of fileTypes) Object.freeze(draft[type]);
  for (const poll of draft.polls.values()) {
    for (const type of pollTypes) Object.freeze(poll[type]);
    Object.freeze(poll);
  }
  Object.freeze(draft.types);
  return Object.freeze(draft);
}

/** 取那次投票的草稿；第一次提到时开一份空的。 */
export function pollIn(draft: Draft, id: PollId): PollDraft {
  const poll = draft.polls.get(id) ?? listsFor(pollTypes);
  draft.polls.set(id, poll);
  return poll;
}
