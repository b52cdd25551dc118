import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { declared, withdrawnFrom } from './counted.ts';

export const dualPostWinExamples: readonly Example[] = [
  { name: '只宣布了主任', under: sichuan2026, given: [declared('chair', 'V1'), declared('member', 'V3')], finds: [] },
  {
    name: '主任、委员都宣布了同一人',
    under: sichuan2026,
    given: [declared('chair', 'V1'), declared('member', 'V1')],
    finds: ['doubt'],
  },
  {
    name: '后来收回了委员那一项',
    under: sichuan2026,
    given: [declared('chair', 'V1'), declared('member', 'V1'), withdrawnFrom('member', 'V1')],
    finds: ['repaired'],
  },
  {
    name: '另行选举又选了已经当选主任的人',
    given: [declared('chair', 'V1'), declared('member', 'V1', { poll: 'supplementary#1' })],
    finds: ['doubt'],
  },
  {
    name: '重新选举全部重来，以前的不算',
    given: [declared('chair', 'V1'), declared('member', 'V1', { poll: 'repeat#1' })],
    finds: [],
  },
];
