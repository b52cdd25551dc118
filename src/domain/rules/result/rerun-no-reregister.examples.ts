import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first, pollingDay } from '../given.ts';

const again = 'supplementary#1';
const opened: ElectionEvent = { type: 'PollOpened', on: pollingDay, poll: first };
const fixed: ElectionEvent = { type: 'SeatsFixed', on: pollingDay, poll: again, seats: [{ post: 'member', count: 1 }] };
const reopened: ElectionEvent = { type: 'PollOpened', on: pollingDay + 5, poll: again };

export const rerunNoReregisterExamples: readonly Example[] = [
  { name: '四川：照原来的名单另行选举', under: sichuan2026, given: [published(70), opened, fixed, reopened], finds: [] },
  {
    name: '四川：另行选举以前重新公布名单',
    under: sichuan2026,
    given: [opened, fixed, published(102), reopened],
    finds: ['breach'],
  },
  {
    name: '四川：另行选举以前又登记了一个人',
    under: sichuan2026,
    given: [opened, fixed, registered(102), reopened],
    finds: ['breach'],
  },
  { name: '四川：另行选举以后的不算', under: sichuan2026, given: [opened, fixed, reopened, published(110)], finds: [] },
  { name: '海南没有写', under: hainan2025, given: [opened, fixed, published(102), reopened], finds: [] },
];

function published(on: number): ElectionEvent {
  return { type: 'RollPublished', on, registered: 100 };
}

function registered(on: number): ElectionEvent {
  return { type: 'RegistrationDecided', on, person: 'V1', admitted: true };
}
