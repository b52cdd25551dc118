import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day, PersonId, PollId, Post } from '../../terms/ids.ts';
import { opened, village, villager } from '../given.ts';

/** 案例里的罢免投票、补选 */
export const recallPoll = 'recall#1';
export const byElection = 'by-election#1';

type Member = EventOf<'CommitteeInOffice'>['members'][number];

/** 现任：主任 V1、副主任 V2、委员 V3；还有一名委员 V4 的写 four。 */
export const three: readonly Member[] = [
  { post: 'chair', person: 'V1' },
  { post: 'vice-chair', person: 'V2' },
  { post: 'member', person: 'V3' },
];
export const four: readonly Member[] = [...three, { post: 'member', person: 'V4' }];

export function inOffice(members: readonly Member[] = four): ElectionEvent {
  return { type: 'CommitteeInOffice', on: 1, members };
}

/** 记全了任期变动的日志：现任四人，登记的村民 100 人 */
export const term: readonly ElectionEvent[] = [
  opened('preparation', 'arrangement', 'recall'),
  village([villager('V1'), villager('V2'), villager('V3'), villager('V4')]),
  inOffice(),
  { type: 'RollPublished', on: 1, registered: 100 },
];

/** 第 10 日，有选举权的村民 100 人里 20 人联名，书面要求罢免委员 V3，交给村委会 */
export function demanded(facts: Partial<EventOf<'RecallDemanded'>> = {}): ElectionEvent {
  return {
    type: 'RecallDemanded',
    on: 10,
    recall: 'Q1',
    against: 'V3',
    by: 'villagers',
    signers: 20,
    total: 100,
    reasons: true,
    written: true,
    to: ['village-committee'],
    ...facts,
  };
}

/** 第 12 日定下第 30 日表决，主任主持 */
export function called(facts: Partial<EventOf<'RecallPollCalled'>> = {}): ElectionEvent {
  return {
    type: 'RecallPollCalled',
    on: 12,
    poll: recallPoll,
    recall: 'Q1',
    heldOn: 30,
    convenedBy: 'village-committee',
    chairedBy: 'chair',
    ...facts,
  };
}

export function noticed(on: Day, pollingOn: Day, poll: PollId = recallPoll): ElectionEvent {
  return { type: 'PollNoticePublished', on, poll, pollingOn, from: 480, to: 960, venues: ['S1'] };
}

interface Count {
  readonly on?: Day;
  readonly poll?: PollId;
  readonly post?: Post;
  readonly person?: PersonId;
}

/** 投票、计票：收回 ballots 张，votes 张同意 */
export function counted(
  ballots: number,
  votes: number,
  { on = 30, poll = recallPoll, post = 'member', person = 'V3' }: Count = {},
): readonly ElectionEvent[] {
  return [
    { type: 'PollOpened', on, poll },
    { type: 'PollClosed', on, poll, voters: ballots },
    {
      type: 'BoxCounted',
      on,
      poll,
      box: 'B1',
      papers: ballots,
      votes: [{ post, person, votes }],
      void: 0,
      blank: ballots - votes,
    },
  ];
}

export function declared(passed: boolean, facts: Partial<EventOf<'RecallDeclared'>> = {}): ElectionEvent {
  return { type: 'RecallDeclared', on: 30, poll: recallPoll, person: 'V3', passed, ...facts };
}

/** 通过了的一次罢免：100 人登记，60 人投票，40 人同意 */
export const recalled: readonly ElectionEvent[] = [...term, demanded(), called(), ...counted(60, 40), declared(true)];

export function tendered(facts: Partial<EventOf<'ResignationTendered'>> = {}): ElectionEvent {
  return { type: 'ResignationTendered', on: 10, person: 'V3', to: 'village-committee', written: true, ...facts };
}

/** 开会表决一件针对某人的事：会编号 M1，第 on 日 */
export function decided(on: Day, facts: Partial<EventOf<'MotionVoted'>> = {}): readonly ElectionEvent[] {
  return [
    {
      type: 'MeetingCalled',
      on: Math.max(12, on - 10),
      meeting: 'M1',
      body: 'villagers',
      by: 'village-committee',
      heldOn: on,
      agenda: [facts.matter ?? 'resignation'],
    },
    { type: 'MeetingHeld', on, meeting: 'M1', basis: 'people', total: 100, present: 60, chairedBy: 'village-committee' },
    { type: 'MotionVoted', on, meeting: 'M1', matter: 'resignation', inFavour: 40, passed: true, person: 'V3', ...facts },
  ];
}

export function ruled(
  outcome: EventOf<'OfficeRuled'>['outcome'],
  ground: EventOf<'OfficeRuled'>['ground'],
  facts: Partial<EventOf<'OfficeRuled'>> = {},
): ElectionEvent {
  return { type: 'OfficeRuled', on: 40, person: 'V3', outcome, ground, by: 'village-committee', ...facts };
}

export function fell(how: EventOf<'MemberFellOut'>['how'], facts: Partial<EventOf<'MemberFellOut'>> = {}): ElectionEvent {
  return { type: 'MemberFellOut', on: 20, person: 'V3', how, ...facts };
}

/** 定下补选一名委员，由村民会议选、村委会主持 */
export function byElectionCalled(facts: Partial<EventOf<'ByElectionCalled'>> = {}): ElectionEvent {
  return {
    type: 'ByElectionCalled',
    on: 50,
    poll: byElection,
    seats: [{ post: 'member', count: 1 }],
    body: 'villagers',
    hostedBy: 'village-committee',
    ...facts,
  };
}

/** 补选：收回 ballots 张，V9 得 votes 票当选 */
export function byElected(ballots: number, votes: number, person: PersonId = 'V9', on: Day = 60): readonly ElectionEvent[] {
  return [
    ...counted(ballots, votes, { on, poll: byElection, person }),
    { type: 'ElectedDeclared', on, poll: byElection, post: 'member', person },
  ];
}
