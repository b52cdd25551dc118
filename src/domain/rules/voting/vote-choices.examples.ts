import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { first } from '../given.ts';

export const voteChoicesExamples: readonly Example[] = [
  { name: '四川：票面有另选的空格', under: sichuan2026, given: [received(true)], finds: [] },
  { name: '四川：票面漏了另选的空格', under: sichuan2026, given: [received(false)], finds: ['breach'] },
  { name: '海南：票面漏了另选的空格', under: hainan2025, given: [received(false)], finds: ['breach'] },
  { name: '次日重印', under: sichuan2026, given: [received(false), { ...received(true), on: 97 }], finds: ['repaired'] },
  {
    name: '另行选举从没有当选的人里选，另选算不算没有写',
    under: sichuan2026,
    given: [received(false, 'supplementary#1')],
    finds: [],
  },
  { name: '国法没有写另选他人', given: [received(false)], finds: [] },
];

function received(hasWriteInLines: boolean, poll: PollId = first): ElectionEvent {
  return { type: 'BallotsReceived', on: 96, poll, papers: 900, hasWriteInLines };
}
