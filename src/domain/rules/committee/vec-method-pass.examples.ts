import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';
import { called } from '../preparation/meeting-cases.ts';
import { nominated } from './committee-cases.ts';

const start = [opened('preparation'), called({ body: 'representatives', heldOn: 45, agenda: ['election-method'] })];

export const vecMethodPassExamples: readonly Example[] = [
  {
    name: '四川：代表会议通过以后提名、投票',
    under: sichuan2026,
    given: [...start, voted(45), nominated('V20'), begun()],
    finds: [],
  },
  { name: '四川：到投票也没有通过', under: sichuan2026, given: [...start, nominated('V20'), begun()], finds: ['breach'] },
  { name: '海南：会上没有通过', under: hainan2025, given: [...start, voted(45, false), begun()], finds: ['breach'] },
  {
    name: '海南：提名了还没有通过：没有写什么时候以前',
    under: hainan2025,
    given: [...start, nominated('V20')],
    finds: ['doubt'],
  },
  {
    name: '四川：提名以后、投票以前补上',
    under: sichuan2026,
    given: [...start, nominated('V20'), voted(70), begun()],
    finds: ['repaired'],
  },
  {
    name: '四川：村党组织会议通过的不算',
    under: sichuan2026,
    given: [opened('preparation'), called({ body: 'party', heldOn: 45, agenda: ['election-method'] }), voted(45), begun()],
    finds: ['breach'],
  },
  { name: '国法没有写，不作声', given: [...start, nominated('V20'), begun()], finds: [] },
  {
    name: '这本日志没有记准备环节，不作声',
    under: sichuan2026,
    given: [opened('voting'), nominated('V20'), begun()],
    finds: [],
  },
];

function voted(on: Day, passed = true): ElectionEvent {
  return { type: 'MotionVoted', on, meeting: 'M1', matter: 'election-method', inFavour: 20, passed };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
