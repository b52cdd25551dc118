import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import type { Acts } from './amend.ts';
import { peopleIn } from './cast.ts';
import { enlarged, swapped } from './committee-swaps.ts';
import { committeeIn, kinshipIn, nomineesIn, outsidersIn, stayingIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, omit, rewrite } from './rewrite.ts';

/** 选委会的错处：怎样产生、多少人、公布、开会 */
export const committeeFaults = {
  'committee-by-township': {
    title: '选委会照乡镇的名单，没有推选',
    mistake: 'M010',
    must: ['vec-selected', 'township-limit'],
    plant: (acts) => rewrite(acts, 'CommitteeSelected', (selected) => [{ ...selected, by: 'township' }]),
  },
  'committee-by-party': {
    title: '选委会由村党组织开会定',
    must: ['vec-selected'],
    plant: (acts) => rewrite(acts, 'CommitteeSelected', (selected) => [{ ...selected, by: 'party-organisation' }]),
  },
  'selection-unsettled': {
    title: '选委会几个人、怎样推选，会上没有议就推选了',
    must: ['vec-method'],
    plant: (acts) =>
      rewrite(acts, 'MeetingCalled', (call) =>
        call.agenda.includes('committee-size')
          ? [{ ...call, agenda: call.agenda.filter((matter) => matter !== 'committee-size') }]
          : undefined,
      ),
  },
  'selection-called-by-party': {
    title: '推选选委会的村民会议由村党组织召集',
    under: 'hainan-2025',
    must: ['vec-convene'],
    plant: (acts) =>
      rewrite(acts, 'MeetingCalled', (call) =>
        call.agenda.includes('election-committee') ? [{ ...call, by: 'party-organisation' }] : undefined,
      ),
  },
  'selection-chaired-by-township': {
    title: '推选选委会的村民会议，乡镇的人坐上去主持',
    under: 'hainan-2025',
    must: ['vec-convene'],
    plant: (acts) => {
      const call = allOf(acts, 'MeetingCalled').find(({ agenda }) => agenda.includes('election-committee'));
      return rewrite(acts, 'MeetingHeld', (held) =>
        held.meeting === call?.meeting ? [{ ...held, chairedBy: 'township' }] : undefined,
      );
    },
  },
  'committee-of-ten': {
    title: '选委会推选了十个人',
    mistake: 'M015',
    must: ['vec-size'],
    plant: (acts) => enlarged(acts, 10 - (committeeIn(acts)?.members.length ?? 0)),
  },
  'committee-even': {
    title: '选委会是双数',
    mistake: 'M015',
    under: 'hainan-2025',
    must: ['vec-size'],
    plant: (acts) => enlarged(acts, 1),
  },
  'one-vice-chair': {
    title: '选委会只有一名副主任',
    under: 'hainan-2025',
    must: ['vec-compose'],
    plant: (acts) =>
      rewrite(acts, 'CommitteeSelected', (selected) => [
        { ...selected, viceChairs: [...(selected.viceChairs ?? [])].slice(0, 1) },
      ]),
  },
  'chair-not-a-member': {
    title: '选委会主任不是推选出来的成员',
    must: ['vec-compose'],
    plant: (acts) => {
      const [stranger] = outsidersIn(acts);
      return stranger && rewrite(acts, 'CommitteeSelected', (selected) => [{ ...selected, chair: stranger.id }]);
    },
  },
  'committee-without-women': {
    title: '选委会里没有妇女',
    under: 'hainan-2025',
    must: ['vec-compose'],
    plant: (acts) => {
      const sexOf = new Map(peopleIn(acts).map(({ id, sex }) => [id, sex]));
      const women = (committeeIn(acts)?.members ?? []).filter((member) => sexOf.get(member) === 'female');
      const men = outsidersIn(acts).filter(({ sex }) => sex === 'male');
      if (women.length === 0 || women.length > men.length) return undefined;
      return women.reduce<Acts | undefined>((now, woman, index) => swapped(now, woman, men[index]?.id), acts);
    },
  },
  'relatives-inside': {
    title: '选委会里有两名成员是近亲属',
    must: ['vec-relative-inside'],
    plant: (acts) => {
      const kin = kinshipIn(acts);
      const staying = stayingIn(acts);
      const nominated = nomineesIn(acts);
      const reserves = committeeIn(acts)?.reserves ?? [];
      const pairs = staying.flatMap((member) => [...(kin.get(member)?.keys() ?? [])].map((relative) => ({ member, relative })));
      const pair = pairs.find(
        ({ relative }) =>
          !staying.includes(relative) &&
          !reserves.includes(relative) &&
          !nominated.has(relative) &&
          ![...(kin.get(relative)?.keys() ?? [])].some((each) => nominated.has(each)),
      );
      const other = pair && staying.find((each) => each !== pair.member && kin.get(pair.member)?.has(each) !== true);
      return other && swapped(acts, other, pair.relative);
    },
  },
  'committee-unpublished': {
    title: '选委会的名单和变动一直没有公布',
    must: ['vec-publish'],
    plant: (acts) => omit(acts, 'CommitteePublished'),
  },
  'committee-unfiled': {
    title: '选委会的名单没有报乡镇备案',
    must: ['vec-publish'],
    plant: (acts) => omit(acts, 'CommitteeFiled'),
  },
  'change-unpublished': {
    title: '选委会换了人，没有公告',
    must: ['vec-publish'],
    plant: (acts) => {
      const change = allOf(acts, 'CommitteeMemberLeft')[0];
      return change && omit(acts, 'CommitteePublished', ({ on }) => on >= change.on);
    },
  },
  'method-not-passed': {
    title: '选举办法没有拿到会上表决',
    mistake: 'M006',
    must: ['vec-method-pass'],
    plant: (acts) => omit(acts, 'MotionVoted', ({ matter }) => matter === 'election-method'),
  },
  'committee-half-absent': {
    title: '选委会开会，到的没有过半数，也作了决定',
    mistake: 'M017',
    under: 'hainan-2025',
    must: ['vec-vote'],
    plant: (acts) => rollMeeting(acts, (members) => ({ absent: members.slice(2), inFavour: 2 })),
  },
  'chair-decides-alone': {
    title: '选委会开会只有主任一人同意，就算通过',
    mistake: 'M017',
    must: ['vec-vote'],
    plant: (acts) => rollMeeting(acts, () => ({ absent: [], inFavour: 1 })),
  },
  'absent-kept-on': {
    title: '选委会成员三次无故不到会，还把他当成员',
    mistake: 'M016',
    must: ['vec-absent'],
    plant: (acts) => missed(acts, 3),
  },
  'absent-dismissed-early': {
    title: '选委会成员两次没有到会，就算他终止了职务',
    mistake: 'M016',
    must: ['vec-absent'],
    plant: (acts) => {
      const [member] = stayingIn(acts).slice(-1);
      const roll = allOf(acts, 'CommitteeMet').find(({ decided }) => decided?.matter === 'roll');
      const twice = missed(acts, 2);
      if (member === undefined || roll === undefined || twice === undefined) return undefined;
      const notices = ['CommitteePublished', 'CommitteeFiled'] as const;
      return insert(
        twice,
        { type: 'CommitteeMemberLeft', on: roll.on - 1, member, reason: 'absent' },
        ...notices.map((type): ElectionEvent => ({ type, on: roll.on - 1 })),
      );
    },
  },
} as const satisfies Record<string, Fault>;

/** 议名单的那次会：谁没有到、几人同意 */
function rollMeeting(
  acts: Acts,
  how: (members: readonly PersonId[]) => { readonly absent: readonly PersonId[]; readonly inFavour: number },
): Acts | undefined {
  return rewrite(acts, 'CommitteeMet', (met) => {
    if (met.decided?.matter !== 'roll') return undefined;
    const { absent, inFavour } = how(committeeIn(acts)?.members ?? []);
    return [{ ...met, absent: absent.map((member) => ({ member, excused: true })), decided: { ...met.decided, inFavour } }];
  });
}

/** 议名单以前先开了几次会，有一名成员次次无故不到。 */
function missed(acts: Acts, times: number): Acts | undefined {
  const member = stayingIn(acts).at(-1);
  const roll = allOf(acts, 'CommitteeMet').find(({ decided }) => decided?.matter === 'roll');
  if (member === undefined || roll === undefined) return undefined;
  const meetings = Array.from({ length: times }, (_, nth): Day => roll.on - 2 - nth);
  return insert(
    acts,
    ...meetings.map((on): ElectionEvent => ({ type: 'CommitteeMet', on, absent: [{ member, excused: false }] })),
  );
}
