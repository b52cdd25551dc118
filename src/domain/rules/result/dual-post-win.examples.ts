import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { pollingDay } from '../given.ts';
import { counted, declared, oneChair, withdrawnFrom, type Seat } from './counted.ts';

const seats: readonly Seat[] = [...oneChair, { post: 'member', count: 1 }];
/** V1 竞选主任得 60 票，另选委员得 70 票；V3 竞选委员得 55 票。 */
const both = counted({
  seats,
  votes: {
    chair: [['V1', 60]],
    member: [
      ['V1', 70],
      ['V3', 55],
    ],
  },
});

export const dualPostWinExamples: readonly Example[] = [
  { name: '两种都够票，只宣布主任，委员由得票次多的人当选', under: sichuan2026, given: [...both, ...won('V3')], finds: [] },
  { name: '主任、委员都宣布了同一人', under: sichuan2026, given: [...both, ...won('V1')], finds: ['doubt'] },
  {
    name: '后来收回了委员那一项',
    under: sichuan2026,
    given: [...both, ...won('V1'), withdrawnFrom('member', 'V1')],
    finds: ['repaired'],
  },
  { name: '国法也没有直接写', given: [...both, ...won('V1')], finds: ['doubt'] },
  {
    name: '另行选举又选了已经当选主任的人',
    given: [
      ...both,
      declared('chair', 'V1'),
      ...counted({ poll: 'supplementary#1', seats: seats.slice(1), votes: { member: [['V1', 70]] } }),
      declared('member', 'V1', { poll: 'supplementary#1' }),
    ],
    finds: ['doubt'],
  },
  {
    name: '重新选举全部重来，以前的不算',
    given: [
      ...both,
      declared('chair', 'V1'),
      ...counted({ poll: 'repeat#1', on: pollingDay + 20, seats: seats.slice(1), votes: { member: [['V1', 70]] } }),
      declared('member', 'V1', { poll: 'repeat#1', on: pollingDay + 20 }),
    ],
    finds: [],
  },
];

function won(member: 'V1' | 'V3'): ElectionEvent[] {
  return [declared('chair', 'V1'), declared('member', member)];
}
