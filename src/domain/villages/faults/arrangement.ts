import type { PersonId } from '../../terms/ids.ts';
import { inOrder } from '../prepared-past.ts';
import { amend, firstOf, without, type Acts } from './amend.ts';
import { candidatesIn, idlersIn, relativeOfCandidateIn } from './cast.ts';
import type { Fault } from './fault.ts';

/** 投票准备的错处：公告、人手、会场、选票、流动票箱 */
export const arrangementFaults = {
  'notice-late': {
    title: '投票时间、地点只提前四天公布',
    mistake: 'M072',
    must: ['notice-poll'],
    plant: (acts) => inOrderIf(amend(acts, 'PollNoticePublished', (notice) => [{ ...notice, on: notice.pollingOn - 4 }])),
  },
  'notice-missing': {
    title: '投票时间、地点没有公布',
    mistake: 'M072',
    must: ['notice-poll'],
    plant: (acts) => without(acts, 'PollNoticePublished'),
  },
  'workers-named-by-chair': {
    title: '工作人员由选委会主任一人点名',
    mistake: 'M057',
    must: ['workers-pass'],
    plant: (acts) => amend(acts, 'WorkersChosen', (chosen) => [{ ...chosen, by: 'chair' }]),
  },
  'workers-not-voted': {
    title: '监票人、计票人没有经过到会选民举手表决',
    mistake: 'M057',
    under: 'hainan-2025',
    must: ['workers-pass'],
    plant: (acts) => amend(acts, 'WorkersChosen', (chosen) => [{ ...chosen, by: 'committee' }]),
  },
  'relative-counts': {
    title: '候选人的近亲属担任计票人',
    mistake: 'M056',
    must: ['workers-avoid'],
    plant: (acts) => tellerBecomes(acts, relativeOfCandidateIn(acts)),
  },
  'candidate-helps': {
    title: '候选人参与投票的组织工作',
    mistake: 'M056',
    must: ['workers-avoid'],
    plant: (acts) => tellerBecomes(acts, candidatesIn(acts)[0]),
  },
  'mobile-crew-short': {
    title: '流动票箱只去了两个人',
    mistake: 'M068',
    must: ['workers-count'],
    plant: (acts) => amend(acts, 'MobileBoxSent', (sent) => [{ ...sent, carriers: sent.carriers.slice(0, 2) }]),
  },
  'venue-crew-short': {
    title: '一个投票站只有一名监票人',
    mistake: 'M068',
    must: ['workers-count'],
    plant: (acts) =>
      amend(acts, 'WorkersChosen', (chosen) => {
        const others = chosen.workers.filter(({ role, place }) => role !== 'scrutineer' || place !== 'S1');
        const [kept] = chosen.workers.filter(({ role, place }) => role === 'scrutineer' && place === 'S1');
        return kept && [{ ...chosen, workers: [kept, ...others] }];
      }),
  },
  'no-secret-booth': {
    title: '一个会场没有设秘密写票处',
    mistake: 'M074',
    must: ['secret-booth'],
    plant: (acts) => amend(acts, 'VenueSetUp', (setUp) => [{ ...setUp, secretBooths: 0 }]),
  },
  'no-scribe-desk': {
    title: '一个会场没有设代写处',
    mistake: 'M085',
    must: ['agent-booth'],
    plant: (acts) => amend(acts, 'VenueSetUp', (setUp) => [{ ...setUp, scribeDesk: false }]),
  },
  'no-write-in-lines': {
    title: '选票上没有另选他人的空格',
    mistake: 'M070',
    must: ['vote-choices'],
    plant: (acts) => amend(acts, 'BallotsReceived', (received) => [{ ...received, hasWriteInLines: false }]),
  },
  'mobile-voters-by-committee': {
    title: '流动票箱给谁用，由选委会自己定',
    mistake: 'M067',
    under: 'hainan-2025',
    must: ['mobile-box'],
    plant: (acts) => amend(acts, 'MobileBoxArranged', (arranged) => [{ ...arranged, decidedBy: 'committee' }]),
  },
  'mobile-list-late': {
    title: '流动票箱的名单只提前两天公布',
    mistake: 'M067',
    under: 'hainan-2025',
    must: ['mobile-box'],
    plant: (acts) => {
      const day = firstOf(acts, 'PollOpened')[0]?.on;
      if (day === undefined) return undefined;
      return inOrderIf(amend(acts, 'MobileBoxListPublished', (list) => [{ ...list, on: day - 2 }]));
    },
  },
  'mobile-voter-able': {
    title: '能走到会场的人也列进了流动票箱的名单',
    mistake: 'M067',
    under: 'hainan-2025',
    must: ['mobile-box'],
    plant: (acts) => {
      const able = idlersIn(acts).find(({ needs }) => needs !== 'home-visit');
      return able && amend(acts, 'MobileBoxArranged', (arranged) => [{ ...arranged, voters: [...arranged.voters, able.id] }]);
    },
  },
} as const satisfies Record<string, Fault>;

function inOrderIf(acts: Acts | undefined): Acts | undefined {
  return acts && inOrder(acts);
}

/** 把头一个计票人换成 person */
function tellerBecomes(acts: Acts, person: PersonId | undefined): Acts | undefined {
  if (person === undefined) return undefined;
  return amend(acts, 'WorkersChosen', (chosen) => {
    const teller = chosen.workers.find(({ role }) => role === 'teller');
    return (
      teller && [{ ...chosen, workers: chosen.workers.map((worker) => (worker === teller ? { ...worker, person } : worker)) }]
    );
  });
}
