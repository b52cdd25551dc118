import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, MeetingId } from '../../terms/ids.ts';

/** 案例里的会：第 40 日通知、第 60 日开；facts 写不同的地方。 */
export const meetingDay: Day = 60;

export function called(facts: Partial<EventOf<'MeetingCalled'>> = {}): ElectionEvent {
  return {
    type: 'MeetingCalled',
    on: 40,
    meeting: 'M1',
    body: 'villagers',
    by: 'village-committee',
    heldOn: meetingDay,
    agenda: ['seats'],
    ...facts,
  };
}

/** 签到：应到、实到 */
export function held(total: number, present: number, facts: Partial<EventOf<'MeetingHeld'>> = {}): ElectionEvent {
  return {
    type: 'MeetingHeld',
    on: meetingDay,
    meeting: 'M1',
    basis: 'people',
    total,
    present,
    chairedBy: 'village-committee',
    ...facts,
  };
}

/** 表决：几人同意，宣布通过 */
export function voted(inFavour: number, facts: Partial<EventOf<'MotionVoted'>> = {}): ElectionEvent {
  return { type: 'MotionVoted', on: meetingDay, meeting: 'M1', matter: 'seats', inFavour, passed: true, ...facts };
}

/** 过几天另开的一次会：第 80 日 */
export function again(meeting: MeetingId, body: EventOf<'MeetingCalled'>['body']): readonly ElectionEvent[] {
  return [
    { ...called({ meeting, body, heldOn: 80 }), on: 61 },
    { ...held(100, 80, { meeting }), on: 80 },
    { ...voted(70, { meeting }), on: 80 },
  ];
}
