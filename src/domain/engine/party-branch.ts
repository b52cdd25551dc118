import { kindOf, type PersonId, type PollId, type Seq } from '../terms/ids.ts';
import { lastOf } from './collections.ts';
import type { EventOf, PollEventType, Recorded } from './events/index.ts';
import type { ElectionRecord, PollRecord } from './record.ts';

type Standing = EventOf<'PartyMembersKnown'>['members'][number]['standing'];

/** 党员大会的各次投票；村委会选举的各次投票不在内。 */
export function assembliesIn({ polls }: ElectionRecord): readonly (readonly [PollId, PollRecord])[] {
  return [...polls].filter(([id]) => kindOf(id) === 'party-assembly');
}

/** 有选举权的党员：名册里身份属于 standings 的；没有记过党员名册的，没有。 */
export function entitledIn(
  { PartyMembersKnown }: ElectionRecord,
  standings: readonly Standing[],
): ReadonlySet<PersonId> | undefined {
  const known = PartyMembersKnown.at(-1);
  return known && new Set(known.members.flatMap(({ person, standing }) => (standings.includes(standing) ? [person] : [])));
}

/** seq 以前党员大会里最近的一件某种事：一次大会接着投几次的，签到、名册、监票人都只有一份。 */
export function lastBefore<Type extends PollEventType>(
  record: ElectionRecord,
  type: Type,
  seq: Seq,
): Recorded<Type> | undefined {
  // 一种事只进自己种类的那一叠；TypeScript 说不出这一点，只在这里断言一次。
  const all = assembliesIn(record).flatMap(([, poll]) => poll[type] as readonly Recorded<Type>[]);
  return lastOf(all, (each) => each.seq < seq && all.every((other) => other.seq >= seq || other.seq <= each.seq));
}

/** 一次开会的人数：应到、实到，都只数有选举权的；报了批的不计入应到。 */
export interface Sitting {
  readonly due: number;
  readonly present: number;
  readonly because: readonly Seq[];
}

/** seq 那时开的会；没有签到过、没有记过名册的，没有。 */
export function sittingAt(record: ElectionRecord, standings: readonly Standing[], seq: Seq): Sitting | undefined {
  const entitled = entitledIn(record, standings);
  const signed = lastBefore(record, 'AssemblySignedIn', seq);
  if (entitled === undefined || signed === undefined) return undefined;
  const roll = lastBefore(record, 'AssemblyRollSettled', seq);
  const excused = new Set(roll?.agreed === true ? roll.excused : []);
  const due = [...entitled].filter((person) => !excused.has(person)).length;
  const present = new Set(signed.present.filter((person) => entitled.has(person))).size;
  return { due, present, because: [signed.seq] };
}
