import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first, opened, passed, pollingDay } from '../given.ts';
import { declared } from './counted.ts';

const again = 'supplementary#1';

export const rerunWhenExamples: readonly Example[] = [
  { name: '四川：第十天举行', under: sichuan2026, given: [...voted(), called(), held(110)], finds: [] },
  { name: '四川：当日举行', under: sichuan2026, given: [...voted(), called(), held(100)], finds: [] },
  { name: '四川：第十一天才举行', under: sichuan2026, given: [...voted(), called(), held(111)], finds: ['repaired'] },
  { name: '四川：定了，第十一天还没有举行', under: sichuan2026, given: [...voted(), called(), passed(111)], finds: ['breach'] },
  { name: '四川：公告定在第十一天', under: sichuan2026, given: [...voted(), called(), noticed(111)], finds: ['breach'] },
  { name: '四川：公告改到第十天', under: sichuan2026, given: [...voted(), called(), noticed(111), noticed(110)], finds: [] },
  {
    name: '海南：只有两人，第十六天才举行',
    under: hainan2025,
    given: [...voted('V1', 'V2'), called(), held(116)],
    finds: ['repaired'],
  },
  {
    name: '海南：够三人、有主任，没有写期限',
    under: hainan2025,
    given: [...voted('V1', 'V2', 'V3'), called(), held(130)],
    finds: [],
  },
  { name: '国法没有写期限', given: [...voted(), called(), held(160)], finds: [] },
];

function voted(...elected: PersonId[]): ElectionEvent[] {
  return [
    opened('voting', 'result'),
    { type: 'SeatsFixed', on: 90, poll: first, seats: [{ post: 'chair', count: 1 }] },
    { type: 'PollOpened', on: pollingDay, poll: first },
    ...elected.map((person) => declared(person === 'V1' ? 'chair' : 'member', person)),
  ];
}

function called(): ElectionEvent {
  return { type: 'SeatsFixed', on: pollingDay, poll: again, seats: [{ post: 'member', count: 1 }] };
}

function held(on: Day): ElectionEvent {
  return { type: 'PollOpened', on, poll: again };
}

function noticed(pollingOn: Day): ElectionEvent {
  return { type: 'PollNoticePublished', on: pollingDay, poll: again, pollingOn, from: 480, to: 960, venues: ['S1'] };
}
