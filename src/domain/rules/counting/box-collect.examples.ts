import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { BoxId, Day, PersonId, VenueId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

const three: readonly PersonId[] = ['V1', 'V2', 'V3'];

export const boxCollectExamples: readonly Example[] = [
  {
    name: '三人监督，当日送到，一起当众开',
    under: sichuan2026,
    given: [...closed(), gathered('B2'), open('B1'), open('B2')],
    finds: [],
  },
  {
    name: '四川：路上只有两人',
    under: sichuan2026,
    given: [...closed(), gathered('B2', { escorts: ['V1', 'V2'] })],
    finds: ['breach'],
  },
  {
    name: '四川：同一人写了三遍，只算一人',
    under: sichuan2026,
    given: [...closed(), gathered('B2', { escorts: ['V1', 'V1', 'V1'] })],
    finds: ['breach'],
  },
  { name: '海南没有写几人监督', under: hainan2025, given: [...closed(), gathered('B2', { escorts: ['V1'] })], finds: [] },
  { name: '第二天才送到', under: sichuan2026, given: [...closed(), gathered('B2', { on: 101 })], finds: ['breach'] },
  { name: '送到了别处', under: sichuan2026, given: [...closed(), gathered('B2', { to: 'S2' })], finds: ['breach'] },
  {
    name: '送错了地方，又送到中心会场',
    under: sichuan2026,
    given: [...closed(), gathered('B2', { to: 'S2' }), { ...gathered('B2'), replaces: 3 }, open('B1'), open('B2')],
    finds: ['repaired'],
  },
  { name: '在分站就打开了', under: sichuan2026, given: [...closed(), open('B2', 'S2')], finds: ['breach'] },
  { name: '不是当众打开的', under: sichuan2026, given: [...closed(), open('B1', 'S1', false)], finds: ['breach'] },
  {
    name: '一个箱还没有到，就开了另一个',
    under: sichuan2026,
    given: [...closed(), open('B1'), gathered('B2')],
    finds: ['breach'],
  },
  {
    name: '有一个箱没有集中，也开了',
    under: sichuan2026,
    given: [...closed(), open('B1'), open('B2')],
    finds: ['breach'],
  },
  { name: '只有一个箱，本来就在中心会场', under: sichuan2026, given: [...closed(), open('B1')], finds: [] },
  {
    name: '流动票箱送回来就算到了',
    under: sichuan2026,
    given: [opened('counting'), mobile('B3'), sent('B3'), returned('B3'), closing(), open('B1'), open('B3')],
    finds: [],
  },
  {
    name: '没有出发过的流动票箱，用不着集中',
    under: sichuan2026,
    given: [opened('counting'), mobile('B3'), closing(), open('B1')],
    finds: [],
  },
  {
    name: '有一个箱没有开，就宣布当选',
    under: sichuan2026,
    given: [...closed(), gathered('B2'), open('B1'), declared()],
    finds: ['breach'],
  },
  {
    name: '日志没有记计票环节，不说没有开',
    under: sichuan2026,
    given: [closing(), gathered('B2'), open('B1'), declared()],
    finds: [],
  },
  { name: '国法没有写集中开箱', given: [...closed(), open('B2', 'S2')], finds: [] },
];

function closed(): ElectionEvent[] {
  return [opened('counting'), closing()];
}

function closing(): ElectionEvent {
  return { type: 'PollClosed', on: pollingDay, poll: first, voters: 9 };
}

interface Gathering {
  readonly on?: Day;
  readonly to?: VenueId;
  readonly escorts?: readonly PersonId[];
}

function gathered(box: BoxId, { on = pollingDay, to = 'S1', escorts = three }: Gathering = {}): ElectionEvent {
  return { type: 'BoxGathered', on, poll: first, box, to, escorts };
}

function open(box: BoxId, venue: VenueId = 'S1', inPublic = true): ElectionEvent {
  return { type: 'BoxOpened', on: pollingDay, poll: first, box, venue, inPublic };
}

function mobile(box: BoxId): ElectionEvent {
  return { type: 'MobileBoxArranged', on: 90, poll: first, box, voters: ['V1'], decidedBy: 'meeting' };
}

function sent(box: BoxId): ElectionEvent {
  return { type: 'MobileBoxSent', on: pollingDay, poll: first, box, carriers: three };
}

function returned(box: BoxId): ElectionEvent {
  return { type: 'MobileBoxReturned', on: pollingDay, poll: first, box };
}

function declared(): ElectionEvent {
  return { type: 'ElectedDeclared', on: pollingDay, poll: first, post: 'chair', person: 'V1' };
}
