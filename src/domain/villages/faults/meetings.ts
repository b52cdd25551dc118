import { lastOf } from '../../engine/collections.ts';
import type { EventOf } from '../../engine/events/index.ts';
import type { Acts } from './amend.ts';
import { electionDayIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, omit, rewrite } from './rewrite.ts';

type Call = EventOf<'MeetingCalled'>;
type Body = Call['body'];
type Motion = EventOf<'MotionVoted'>['matter'];

/** 会议的错处：谁召集、提前几天、到了多少人、怎样算通过 */
export const meetingFaults = {
  'representatives-called-by-township': {
    title: '村民代表会议由乡镇召集',
    must: ['township-limit'],
    plant: (acts) => amendCall(acts, 'representatives', (call) => ({ ...call, by: 'township' })),
  },
  'seats-not-studied': {
    title: '定职数以前，村党组织没有研究',
    must: ['important-first-party'],
    plant: (acts) => omit(acts, 'PartyStudied', ({ matter }) => matter === 'seats'),
  },
  'method-not-studied': {
    title: '选举办法没有经村党组织研究就上会',
    must: ['important-first-party'],
    plant: (acts) => omit(acts, 'PartyStudied', ({ matter }) => matter === 'election-method'),
  },
  'villagers-called-by-party': {
    title: '村民会议由村党组织召集',
    must: ['vm-convene'],
    plant: (acts) => amendCall(acts, 'villagers', (call) => ({ ...call, by: 'party-organisation' })),
  },
  'villagers-called-late': {
    title: '村民会议只提前九天通知',
    mistake: 'M009',
    must: ['vm-notice'],
    plant: (acts) => amendCall(acts, 'villagers', (call) => ({ ...call, on: call.heldOn - 9 })),
  },
  'villagers-called-urgently': {
    title: '说有特殊情况，村民会议提前两天通知',
    mistake: 'M009',
    must: ['vm-notice'],
    plant: (acts) => amendCall(acts, 'villagers', (call) => ({ ...call, on: call.heldOn - 2, urgent: true })),
  },
  'villagers-half-present': {
    title: '村民会议到会的正好一半，照样作了决定',
    must: ['vm-quorum'],
    plant: (acts) => attendance(acts, 'villagers', { share: [1, 2] }),
  },
  'villagers-few-households': {
    title: '村民会议按户算到会，不到三分之二的户，照样作了决定',
    must: ['vm-quorum'],
    plant: (acts) => attendance(acts, 'villagers', { share: [3, 5], basis: 'households' }),
  },
  'seats-declared-passed': {
    title: '职数只有一半人同意，宣布通过',
    must: ['vm-quorum'],
    plant: (acts) => halfInFavour(acts, 'seats'),
  },
  'representatives-called-by-committee': {
    title: '村民代表会议由村党组织召集',
    must: ['vrm-convene'],
    plant: (acts) => amendCall(acts, 'representatives', (call) => ({ ...call, by: 'party-organisation' })),
  },
  'representatives-too-few': {
    title: '村民代表会议到会不足三分之二，照样作了决定',
    mistake: 'M007',
    must: ['vrm-quorum'],
    plant: (acts) => attendance(acts, 'representatives', { share: [3, 5] }),
  },
  'method-declared-passed': {
    title: '选举办法只有一半代表同意，宣布通过',
    must: ['vrm-quorum'],
    plant: (acts) => halfInFavour(acts, 'election-method'),
  },
  'seats-by-representatives': {
    title: '村委会几个人，由村民代表会议决定',
    under: 'hainan-2025',
    must: ['vrm-nodelegate'],
    plant: (acts) =>
      rewrite(acts, 'MotionVoted', (vote) =>
        vote.matter === 'election-method' ? [vote, { ...vote, matter: 'seats' }] : undefined,
      ),
  },
  'seats-not-voted': {
    title: '村委会几个人，没有经村民会议表决',
    under: 'hainan-2025',
    must: ['size-committee'],
    plant: (acts) => omit(acts, 'MotionVoted', ({ matter }) => matter === 'seats'),
  },
  'group-too-few': {
    title: '一个村民小组开会，到会不足三分之二，照样定了代表的推选办法',
    must: ['group-quorum'],
    plant: (acts) => {
      const day = electionDayIn(acts);
      if (day === undefined) return undefined;
      const meeting = 'M9';
      return insert(
        acts,
        {
          type: 'MeetingCalled',
          on: day + 2,
          meeting,
          body: 'groups',
          by: 'village-committee',
          heldOn: day + 7,
          agenda: ['representatives'],
        },
        { type: 'MeetingHeld', on: day + 7, meeting, basis: 'people', total: 60, present: 39, chairedBy: 'village-committee' },
        { type: 'MotionVoted', on: day + 7, meeting, matter: 'representatives', inFavour: 30, passed: true },
      );
    },
  },
} as const satisfies Record<string, Fault>;

/** 头一次开成、又作了决定的某种会，改它的通知 */
function amendCall(acts: Acts, body: Body, change: (call: Call) => Call): Acts | undefined {
  const decided = new Set(allOf(acts, 'MotionVoted').map(({ meeting }) => meeting));
  return rewrite(acts, 'MeetingCalled', (call) =>
    call.body === body && decided.has(call.meeting) ? [change(call)] : undefined,
  );
}

interface Turnout {
  /** 到会的占应到的几分之几 */
  readonly share: readonly [number, number];
  readonly basis?: 'households';
}

/** 头一次作了决定的某种会，到会的改成这么多；同意的不多于到会的。 */
function attendance(acts: Acts, body: Body, { share: [of, over], basis }: Turnout): Acts | undefined {
  const votes = allOf(acts, 'MotionVoted');
  const call = allOf(acts, 'MeetingCalled').find(
    (each) => each.body === body && votes.some(({ meeting }) => meeting === each.meeting),
  );
  const held = call && lastOf(allOf(acts, 'MeetingHeld'), ({ meeting }) => meeting === call.meeting);
  if (held === undefined) return undefined;
  const present = Math.floor((held.total * of) / over);
  return acts.map((event) => {
    if (event === held) return { ...held, present, ...(basis !== undefined && { basis }) };
    return event.type === 'MotionVoted' && event.meeting === held.meeting
      ? { ...event, inFavour: Math.min(event.inFavour, present) }
      : event;
  });
}

/** 一个议题只有到会的一半同意 */
function halfInFavour(acts: Acts, matter: Motion): Acts | undefined {
  return rewrite(acts, 'MotionVoted', (vote) => {
    const held = lastOf(allOf(acts, 'MeetingHeld'), ({ meeting }) => meeting === vote.meeting);
    return vote.matter === matter && held ? [{ ...vote, inFavour: Math.floor(held.present / 2) }] : undefined;
  });
}
