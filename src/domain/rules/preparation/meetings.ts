import { reaches } from '../../engine/majority.ts';
import { sum } from '../../engine/collections.ts';
import type { EventOf, Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Quorum } from '../../profiles/params/preparation.ts';
import type { MeetingId } from '../../terms/ids.ts';

export type Body = EventOf<'MeetingCalled'>['body'];
type Sitting = Recorded<'MeetingHeld'>;
type Vote = Recorded<'MotionVoted'>;

/** 一次会：各场签到（分片、分组开的有好几场）、会上的表决；selected 是这次会推选出来的、眼下的选委会。 */
export interface Meeting {
  readonly id: MeetingId;
  readonly sittings: readonly Sitting[];
  readonly votes: readonly Vote[];
  readonly selected: Recorded<'CommitteeSelected'> | undefined;
}

/** 各次会最近一次的通知：改了日子重新通知的，以后一次为准。 */
export function callsIn({ MeetingCalled }: ElectionRecord): readonly Recorded<'MeetingCalled'>[] {
  return [...new Map(MeetingCalled.map((call) => [call.meeting, call])).values()];
}

/** 哪种会；没有记过通知的会，不知道。 */
export function bodyOf(record: ElectionRecord, meeting: MeetingId): Body | undefined {
  return callsIn(record).find((call) => call.meeting === meeting)?.body;
}

/** 开成的某种会；同一议题后来另开一次会又表决过的，以后一次为准。 */
export function meetingsOf(record: ElectionRecord, body: Body): readonly Meeting[] {
  const current = new Map(record.MotionVoted.map((vote) => [keyOf(vote), vote.meeting]));
  const selected = record.CommitteeSelected.at(-1);
  return callsIn(record)
    .filter((call) => call.body === body)
    .map(({ meeting }) => ({
      id: meeting,
      sittings: record.MeetingHeld.filter((sitting) => sitting.meeting === meeting),
      votes: record.MotionVoted.filter((vote) => vote.meeting === meeting && current.get(keyOf(vote)) === meeting),
      selected: selected?.meeting === meeting ? selected : undefined,
    }))
    .filter(({ sittings }) => sittings.length > 0);
}

function keyOf({ matter, person }: Vote): string {
  return `${matter}|${person ?? ''}`;
}

/** 人没有到够的那几场：小组各开各的，每组都要够；村民会议、代表会议分片开的，各片合起来算。 */
export function shortSittings(body: Body, sittings: readonly Sitting[], quorum: Quorum): readonly Sitting[] {
  if (body === 'groups') return sittings.filter((sitting) => !suffices([sitting], quorum));
  return suffices(sittings, quorum) ? [] : sittings;
}

function suffices(sittings: readonly Sitting[], { people, households }: Quorum): boolean {
  const isByHousehold = sittings.every(({ basis }) => basis === 'households');
  const needs = isByHousehold && households !== null ? households : people;
  return reaches(
    needs,
    sum(sittings, ({ present }) => present),
    sum(sittings, ({ total }) => total),
  );
}
