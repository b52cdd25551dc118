import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const votingInterruptedExamples: readonly Example[] = [
  { name: '四川：贴了封条，两人看守', under: sichuan2026, given: [suspended(true, 'V1', 'V2')], finds: [] },
  { name: '四川：贴了封条，没有人看守', under: sichuan2026, given: [suspended(true)], finds: ['doubt'] },
  { name: '四川：有人看守，没有贴封条', under: sichuan2026, given: [suspended(false, 'V1', 'V2')], finds: ['doubt'] },
  { name: '海南：锁进办公室，没有封也没有人看', under: hainan2025, given: [suspended(false)], finds: ['doubt'] },
  { name: '停了两次，头一次没有封', under: sichuan2026, given: [suspended(false), suspended(true, 'V1')], finds: ['doubt'] },
  {
    name: '当场补上封条、留人看守',
    under: sichuan2026,
    given: [suspended(false), { ...suspended(true, 'V1'), replaces: 1 }],
    finds: ['repaired'],
  },
  { name: '国法没有写中途停下来怎么办', given: [suspended(false)], finds: [] },
];

function suspended(sealed: boolean, ...guards: PersonId[]): ElectionEvent {
  return { type: 'VotingSuspended', on: pollingDay, poll: first, guards, sealed };
}
