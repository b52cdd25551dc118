import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { made, voided } from './handover-cases.ts';

const proven = investigated('V1', true);

export const illegalWinExamples: readonly Example[] = [
  { name: '送钱拉票，当选以后查实了', given: [canvassed('V1'), ...made, proven], finds: ['breach'] },
  { name: '查无实据', given: [canvassed('V1'), ...made, investigated('V1', false)], finds: [] },
  { name: '四川：查实了', under: sichuan2026, given: [canvassed('V1'), ...made, proven], finds: ['breach'] },
  {
    name: '海南：查实以后，乡镇政府宣布当选无效',
    under: hainan2025,
    given: [canvassed('V1'), ...made, proven, voided(112, { what: 'seat', person: 'V1', ground: 'illegal-means' })],
    finds: ['repaired'],
  },
  { name: '查实的人没有当选', given: [canvassed('V9'), ...made, investigated('V9', true)], finds: [] },
  { name: '查实的只是串门', given: [canvassed('V1', 'visit'), ...made, proven], finds: [] },
];

function canvassed(by: PersonId, how: EventOf<'VotesCanvassed'>['how'] = 'money'): ElectionEvent {
  return { type: 'VotesCanvassed', on: 90, by, how };
}

function investigated(about: PersonId, isProven: boolean): ElectionEvent {
  return { type: 'ConductInvestigated', on: 110, about, by: 'township', proven: isProven };
}
