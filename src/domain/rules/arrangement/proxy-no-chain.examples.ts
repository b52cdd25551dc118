import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first } from '../given.ts';

export const proxyNoChainExamples: readonly Example[] = [
  { name: '四川：受托人转托', under: sichuan2026, given: [passedOn()], finds: ['breach'] },
  { name: '四川：委托人自己托的', under: sichuan2026, given: [direct()], finds: [] },
  { name: '四川：委托人另写了委托书', under: sichuan2026, given: [passedOn(), { ...direct(), on: 96 }], finds: ['repaired'] },
  { name: '海南没有写转托', under: hainan2025, given: [passedOn()], finds: [] },
  { name: '国法没有写转托', given: [passedOn()], finds: [] },
];

function direct(): ElectionEvent {
  return { type: 'ProxyApproved', on: 95, poll: first, absentee: 'V1', holder: 'V9', form: 'letter', cause: 'away' };
}

function passedOn(): ElectionEvent {
  return {
    type: 'ProxyApproved',
    on: 95,
    poll: first,
    absentee: 'V1',
    holder: 'V9',
    form: 'letter',
    cause: 'away',
    passedOnBy: 'V5',
  };
}
