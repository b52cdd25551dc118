import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { byElectionCalled, term } from './recall-cases.ts';

const byTownship = byElectionCalled({ hostedBy: 'township' });
const ordered: ElectionEvent = {
  type: 'CorrectionOrdered',
  on: 40,
  of: 'village-committee',
  over: 'by-election',
  by: 'township',
};

export const byelectHostExamples: readonly Example[] = [
  { name: '海南：村委会主持', under: hainan2025, given: [...term, byElectionCalled()], finds: [] },
  { name: '海南：乡镇直接主持', under: hainan2025, given: [...term, byTownship], finds: ['breach'] },
  { name: '海南：责令过，乡镇主持', under: hainan2025, given: [...term, ordered, byTownship], finds: [] },
  {
    name: '海南：选委会主持',
    under: hainan2025,
    given: [...term, byElectionCalled({ hostedBy: 'election-committee' })],
    finds: ['breach'],
  },
  { name: '四川：条文没有直接写，只提示', under: sichuan2026, given: [...term, byTownship], finds: ['doubt'] },
  { name: '国法没有写谁主持', given: [...term, byTownship], finds: [] },
];
