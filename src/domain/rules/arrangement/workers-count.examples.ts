import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { PollWorker, Workplace } from '../../terms/poll-worker.ts';
import { first, pollingDay } from '../given.ts';

export const workersCountExamples: readonly Example[] = [
  { name: '四川：三人，其中两名监票人', under: sichuan2026, given: [...staffed('S1', 1, 2), begun()], finds: [] },
  { name: '四川：只有两人', under: sichuan2026, given: [...staffed('S1', 0, 2), begun()], finds: ['breach'] },
  { name: '四川：三人，只有一名监票人', under: sichuan2026, given: [...staffed('S1', 2, 1), begun()], finds: ['breach'] },
  {
    name: '四川：分站一个人也没有',
    under: sichuan2026,
    given: [
      ...staffed('S1', 1, 2),
      { type: 'VenueSetUp', on: 99, poll: first, venue: 'S2', secretBooths: 1, scribeDesk: true },
      begun(),
    ],
    finds: ['breach'],
  },
  {
    name: '四川：少了一人，开始以后补上',
    under: sichuan2026,
    given: [...staffed('S1', 0, 2), begun(), { ...chosen(crew('S1', 1, 2)), on: pollingDay, replaces: 1 }],
    finds: ['repaired'],
  },
  { name: '还没有开始投票，来得及配', under: sichuan2026, given: staffed('S1', 0, 2), finds: [] },
  {
    name: '四川：流动票箱三人，其中两名监票人',
    under: sichuan2026,
    given: [...staffed('B2', 1, 2), sent('V1', 'V11', 'V12')],
    finds: [],
  },
  {
    name: '四川：安排了三人，只去了两人',
    under: sichuan2026,
    given: [...staffed('B2', 1, 2), sent('V11', 'V12')],
    finds: ['breach'],
  },
  {
    name: '四川：去了三人，只有一名监票人',
    under: sichuan2026,
    given: [...staffed('B2', 2, 2), sent('V1', 'V2', 'V11')],
    finds: ['breach'],
  },
  {
    name: '四川：人手不够，停下来配足再出发',
    under: sichuan2026,
    given: [...staffed('B2', 1, 2), sent('V11', 'V12'), { ...sent('V1', 'V11', 'V12'), replaces: 3 }],
    finds: ['repaired'],
  },
  {
    name: '海南：流动票箱四人，其中两名监票人',
    under: hainan2025,
    given: [...staffed('B2', 2, 2), sent('V1', 'V2', 'V11', 'V12')],
    finds: [],
  },
  {
    name: '海南：流动票箱只去了三人',
    under: hainan2025,
    given: [...staffed('B2', 1, 2), sent('V1', 'V11', 'V12')],
    finds: ['breach'],
  },
  { name: '海南：投票站三名工作人员，另有两名监票人', under: hainan2025, given: [...staffed('S1', 3, 2), begun()], finds: [] },
  {
    name: '海南：一共三人，监票人能不能算在里面',
    under: hainan2025,
    given: [...staffed('S1', 1, 2), begun()],
    finds: ['doubt'],
  },
  { name: '海南：一共两人，怎么读都不够', under: hainan2025, given: [...staffed('S1', 0, 2), begun()], finds: ['breach'] },
  { name: '国法没有写人数', given: [...staffed('S1', 0, 1), begun()], finds: [] },
  { name: '河北：五人', under: hebei2020, given: [...staffed('S1', 3, 2), begun()], finds: [] },
  { name: '河北：四人，少一人', under: hebei2020, given: [...staffed('S1', 2, 2), begun()], finds: ['breach'] },
  { name: '河北：流动票箱没有写几人', under: hebei2020, given: [...staffed('B2', 0, 1), sent('V11')], finds: [] },
  { name: '北京：三名监票人', under: beijing2012, given: [...staffed('S1', 0, 3), begun()], finds: [] },
  { name: '北京：三人，只有两名监票人', under: beijing2012, given: [...staffed('S1', 1, 2), begun()], finds: ['breach'] },
  { name: '河南：流动票箱三名工作人员', under: henan2011, given: [...staffed('B2', 3, 0), sent('V1', 'V2', 'V3')], finds: [] },
  { name: '河南：流动票箱只去了两名', under: henan2011, given: [...staffed('B2', 3, 0), sent('V1', 'V2')], finds: ['breach'] },
  { name: '河南：投票站没有写几人', under: henan2011, given: [...staffed('S1', 0, 1), begun()], finds: [] },
];

/** V1 起是发票一类的人，V11 起是监票人。 */
function crew(place: Workplace, others: number, scrutineers: number): PollWorker[] {
  const people = (count: number, from: number) => Array.from({ length: count }, (_, index): PersonId => `V${from + index}`);
  return [
    ...people(others, 1).map((person) => ({ person, role: 'issuer', place }) as const),
    ...people(scrutineers, 11).map((person) => ({ person, role: 'scrutineer', place }) as const),
  ];
}

function staffed(place: 'S1' | 'B2', others: number, scrutineers: number): ElectionEvent[] {
  return [chosen(crew(place, others, scrutineers)), notice(place)];
}

function chosen(workers: PollWorker[]): ElectionEvent {
  return { type: 'WorkersChosen', on: 96, poll: first, by: 'committee', workers };
}

function notice(place: 'S1' | 'B2'): ElectionEvent {
  const venues = place === 'S1' ? [place] : [];
  return { type: 'PollNoticePublished', on: 96, poll: first, pollingOn: pollingDay, from: 480, to: 1020, venues };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}

function sent(...carriers: PersonId[]): ElectionEvent {
  return { type: 'MobileBoxSent', on: pollingDay, poll: first, box: 'B2', carriers };
}
