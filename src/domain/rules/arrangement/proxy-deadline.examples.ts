import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first, pollingDay } from '../given.ts';

export const proxyDeadlineExamples: readonly Example[] = [
  { name: '四川：开始投票以前办好', under: sichuan2026, given: [approved(), begun()], finds: [] },
  { name: '四川：投票开始以后当场办', under: sichuan2026, given: [begun(), approved()], finds: ['breach'] },
  {
    name: '四川：当场办了又收回',
    under: sichuan2026,
    given: [begun(), approved(), { type: 'ProxyRevoked', on: pollingDay, poll: first, absentee: 'V1' }],
    finds: ['repaired'],
  },
  { name: '海南只写了公布的期限，公布得晚由那条规则说', under: hainan2025, given: [begun(), approved()], finds: [] },
  { name: '国法没有写办理的期限', given: [begun(), approved()], finds: [] },
];

function approved(): ElectionEvent {
  return { type: 'ProxyApproved', on: pollingDay, poll: first, absentee: 'V1', holder: 'V9', form: 'letter', cause: 'away' };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
