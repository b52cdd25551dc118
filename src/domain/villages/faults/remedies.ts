import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Acts } from './amend.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, omit, rewrite } from './rewrite.ts';

/** 违法行为与救济的错处 */
export const remediesFaults = {
  'brawl-ignored': {
    title: '有人动手搅乱选举，说不管',
    must: ['sabotage-list'],
    plant: (acts) => sabotaged(acts, 'violence'),
  },
  'clan-word-ignored': {
    title: '族里发话左右选举，没有人管',
    must: ['clan-force'],
    plant: (acts) => sabotaged(acts, 'clan-pressure'),
  },
  'reporter-beaten': {
    title: '举报人被报复，没有人管',
    must: ['retaliate'],
    plant: (acts) => rewrite(acts, 'SabotageAnswered', (answered) => [{ ...answered, answer: 'ignored' }]),
  },
  'report-closed-at-home': {
    title: '选委会收到举报，自己下了结论',
    must: ['report-office'],
    plant: (acts) =>
      rewrite(acts, 'ReportAnswered', (answered) =>
        answered.report === 'R2' ? [{ ...answered, by: 'election-committee' }] : undefined,
      ),
  },
  'registered-report-shelved': {
    title: '登记了的举报，十五天里没有查',
    under: 'hainan-2025',
    must: ['report-to'],
    plant: (acts) => omit(acts, 'ReportAnswered', ({ report }) => report === 'R1'),
  },
  'township-uncorrected': {
    title: '乡镇点名要谁当候选人，没有上级责令改正',
    must: ['official-liability'],
    plant: (acts) => omit(acts, 'CorrectionOrdered', ({ of }) => of === 'township'),
  },
  'committee-unordered': {
    title: '村委会不肯开会，乡镇没有责令',
    must: ['vc-duty-order'],
    plant: (acts) => omit(acts, 'CorrectionOrdered', ({ of }) => of === 'village-committee'),
  },
  'committee-replaced-at-once': {
    title: '选委会不做事，没有责令就换了一班',
    under: 'hainan-2025',
    must: ['vec-fail'],
    plant: (acts) => {
      const [opened] = acts;
      const members = allOf(acts, 'WorkersChosen')[0]?.workers.map(({ person }) => person) ?? [];
      if (opened === undefined || members.length < 5) return undefined;
      const on = opened.on + 3;
      return insert(
        acts,
        { type: 'CommitteeSelected', on, members: members.slice(0, 5) },
        { type: 'DutyRefused', on: on + 4, by: 'election-committee', over: 'duty' },
        { type: 'CommitteeSelected', on: on + 9, members: members.slice(0, 5) },
      );
    },
  },
  'petition-sat-on': {
    title: '信访部门第十六天才转送',
    must: ['petition-register'],
    plant: (acts) => rewrite(acts, 'PetitionPassedOn', (passed) => [{ ...passed, on: passed.on + 6 }]),
  },
  'petition-told-by-mouth': {
    title: '只口头告诉信访人',
    must: ['petition-tell'],
    plant: (acts) =>
      rewrite(acts, 'PetitionTold', (told) => (told.petition === 'P3' ? [{ ...told, written: false }] : undefined)),
  },
  'petition-overdue': {
    title: '没有办延期，过了六十天才办结',
    must: ['petition-finish'],
    plant: (acts) => omit(acts, 'PetitionExtended'),
  },
  'review-turned-away': {
    title: '期限里来请求复查，不收',
    must: ['petition-review'],
    plant: (acts) => rewrite(acts, 'PetitionReviewed', (reviewed) => [{ ...reviewed, outcome: 'turned-away' }]),
  },
  'six-delegates': {
    title: '走访推选了六名代表',
    mistake: 'M152',
    must: ['petition-rep'],
    plant: (acts) =>
      rewrite(acts, 'PetitionReceived', (petition) => (petition.visit ? [{ ...petition, delegates: 6 }] : undefined)),
  },
  'letter-leaked': {
    title: '检举材料给了被检举的人',
    mistake: 'M151',
    must: ['petition-protect'],
    plant: (acts) => {
      const petition = allOf(acts, 'PetitionReceived').find(({ against }) => against !== undefined);
      return petition?.against === undefined
        ? undefined
        : insert(acts, { type: 'MaterialLeaked', on: petition.on + 2, of: petition.petition, to: petition.against });
    },
  },
  'roll-taken-as-petition': {
    title: '说的是登记名单，当成一般信访受理',
    mistake: 'M150',
    must: ['petition-route'],
    plant: (acts) =>
      rewrite(acts, 'PetitionTold', (told) =>
        told.petition === 'P2'
          ? [
              { ...told, how: 'accepted' },
              { type: 'PetitionFinished', on: told.on + 20, petition: 'P2', written: true },
            ]
          : undefined,
      ),
  },
} as const satisfies Record<string, Fault>;

/** 又有人破坏选举，当时就说不管 */
function sabotaged(acts: Acts, how: EventOf<'SabotageSeen'>['how']): Acts | undefined {
  const [seen] = allOf(acts, 'SabotageSeen');
  if (seen === undefined) return undefined;
  const [on, by] = [seen.on + 30, seen.by];
  const events: readonly ElectionEvent[] = [
    { type: 'SabotageSeen', on, by, how },
    { type: 'SabotageAnswered', on, by, answer: 'ignored' },
  ];
  return insert(acts, ...events);
}
