import type { ElectionEvent, EventOf, Recorded } from '../../domain/engine/events/index.ts';
import type { MeetingId, PersonId } from '../../domain/terms/ids.ts';
import { lastOf } from '../../domain/engine/collections.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { shortSittings } from '../../domain/rules/preparation/meetings.ts';
import type { Surroundings } from '../world/surroundings.ts';
import type { AgendaScene, Agenda } from './matter.ts';
import { later, option, propose } from './propose.ts';

type Motion = EventOf<'MotionVoted'>['matter'];
type Body = EventOf<'MeetingCalled'>['body'];

/** 两次会：推选选委会的村民会议、定选举办法的村民代表会议；换届以后推选监督机构的代表会议。 */
export const meetings = { villagers: 'M1', representatives: 'M2', supervision: 'M3' } as const;

/** 开会的通知 */
export const meetingsAgenda: Agenda = (scene) => [...callVillagers(scene), ...callRepresentatives(scene), ...thin(scene)];

/** 一份会议通知：哪次会、几天以后开、议什么；都由村委会召集。 */
export function noticeOf(
  { today: on }: AgendaScene,
  meeting: MeetingId,
  days: number,
  { body, agenda }: { readonly body: Body; readonly agenda: readonly Motion[] },
): ElectionEvent {
  return { type: 'MeetingCalled', on, meeting, body, by: 'village-committee', heldOn: on + days, agenda: [...agenda] };
}

const callVillagers: Agenda = (scene) => {
  const { record, today: on } = scene;
  const about = { body: 'villagers', agenda: ['seats', 'committee-size', 'election-committee'] } as const;
  const call = (days: number) => noticeOf(scene, meetings.villagers, days, about);
  const studied: ElectionEvent = { type: 'PartyStudied', on, matter: 'seats' };
  return propose(scene, {
    id: 'call-villagers',
    phase: 'preparation',
    from: 45,
    by: 45,
    title: '通知开村民会议',
    says: ['要定村委会几个人，还要推选选委会。哪天开、怎么通知？'],
    isDone: isCalled(record, meetings.villagers),
    responses: [
      option('in-time', '村党组织先研究，提前十一天通知', studied, call(11)),
      option('soon', '后天就开，广播里喊一声', studied, call(2)),
      option('no-study', '村委会直接通知，提前十一天', call(11)),
      later,
    ],
  });
};

/** 代表会议在选举日以前多少天开；通知的日子长的早两天开，人没有到齐还来得及另行通知。 */
const usuallyBefore = 29;

/** 会议提前几天通知：规定的天数再早一天，至少四天。 */
export function noticeDays({ around }: AgendaScene, body: 'villagers' | 'representatives' = 'representatives'): number {
  const { villagersNoticeDays, representativesNoticeDays } = around.profile.params;
  const least = body === 'villagers' ? villagersNoticeDays : representativesNoticeDays;
  return Math.max(4, (least?.value ?? 0) + 1);
}

const callRepresentatives: Agenda = (scene) => {
  const { record, today: on } = scene;
  const about = { body: 'representatives', agenda: ['election-method', 'non-resident', 'mobile-box-voters'] } as const;
  const call = (days: number) => noticeOf(scene, meetings.representatives, days, about);
  const notice = noticeDays(scene);
  const heldBefore = notice > 4 ? usuallyBefore + 2 : usuallyBefore;
  const studied: ElectionEvent = { type: 'PartyStudied', on, matter: 'election-method' };
  return propose(scene, {
    id: 'call-representatives',
    phase: 'preparation',
    from: heldBefore + notice,
    by: heldBefore + notice,
    title: '通知开村民代表会议',
    says: ['选举办法拟好了，外来的人要求登记的也等着代表会议定。'],
    isDone: isCalled(record, meetings.representatives),
    responses: [
      option('in-time', `村党组织先研究，提前 ${notice} 天通知`, studied, call(notice)),
      option('tomorrow', '明天就开，打电话叫人', studied, call(1)),
      later,
    ],
  });
};

/** 通知过没有 */
export function isCalled({ MeetingCalled }: ElectionRecord, meeting: MeetingId): boolean {
  return MeetingCalled.some((each) => each.meeting === meeting);
}

/** 议这件事的会开成了没有：最近通知的那一次；没有开、人没有到齐又没有接着表决的，没有。 */
export function heldFor({ around, record }: AgendaScene, matter: Motion): Recorded<'MeetingHeld'> | undefined {
  const called = lastOf(record.MeetingCalled, ({ agenda }) => agenda.includes(matter));
  const held = called && lastOf(record.MeetingHeld, ({ meeting }) => meeting === called.meeting);
  if (called === undefined || held === undefined) return undefined;
  const hasGoneOn = record.MotionVoted.some(({ meeting }) => meeting === held.meeting);
  return hasGoneOn || isEnough(around, called.body, held) ? held : undefined;
}

/** 到会的人够不够：规则包没有写的，多少人都够。 */
function isEnough({ profile }: Surroundings, body: Body, held: Recorded<'MeetingHeld'>): boolean {
  const { villagersQuorum, representativesQuorum } = profile.params;
  const quorum = (body === 'villagers' ? villagersQuorum : representativesQuorum)?.value;
  return quorum === undefined || shortSittings(body, [held], quorum).length === 0;
}

/** 会开了，人没有到齐：另行通知，还是照开 */
const thin: Agenda = (scene) => {
  const { record, today: on } = scene;
  const called = record.MeetingCalled.at(-1);
  const held = called && lastOf(record.MeetingHeld, ({ meeting }) => meeting === called.meeting);
  const [matter] = called?.agenda ?? [];
  if (called === undefined || held === undefined || matter === undefined) return [];
  const again: MeetingId = `M${10 + record.MeetingCalled.length}`;
  const isSettled = heldFor(scene, matter) !== undefined;
  return propose(scene, {
    id: `thin-${called.meeting}`,
    phase: 'preparation',
    from: 60,
    by: 28,
    title: '会上人没有到齐',
    says: [`应到 ${held.total}，实到 ${held.present}。到了的人催着快开。`],
    isPressing: true,
    isDone: isSettled,
    responses: [
      option('again', '今天不议，另行通知再开', {
        type: 'MeetingCalled',
        on,
        meeting: again,
        body: called.body,
        by: called.by,
        heldOn: on + Math.max(3, scene.around.profile.params.representativesNoticeDays?.value ?? 0),
        agenda: [...called.agenda],
      }),
      option('go-on', '到都到了，接着议', voteOn(scene, held, matter)),
    ],
  });
};

/** 一项表决：照实数；同意的人多少由种子定。 */
export function voteOn(
  { around, today: on }: AgendaScene,
  { meeting, present }: Pick<Recorded<'MeetingHeld'>, 'meeting' | 'present'>,
  matter: Motion,
  person?: PersonId,
): EventOf<'MotionVoted'> {
  const share = 62 + around.roll.for(`votes ${matter}`, person ?? meeting, 0).upTo(30);
  const inFavour = Math.floor((present * share) / 100);
  return { type: 'MotionVoted', on, meeting, matter, inFavour, passed: true, ...(person !== undefined && { person }) };
}

/** 表决过没有 */
export function isVoted({ MotionVoted }: ElectionRecord, matter: Motion, person?: PersonId): boolean {
  return MotionVoted.some((each) => each.matter === matter && each.person === person);
}
