import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { begun, reported } from './remedies-cases.ts';

const atCommittee = [...begun, reported({ office: 'election-committee' })];
const passedOn: ElectionEvent = { type: 'ReportPassedOn', on: 10, report: 'R1', to: 'township' };

export const reportOfficeExamples: readonly Example[] = [
  { name: '乡镇查的', given: [...begun, reported(), found('township', 15)], finds: [] },
  { name: '县级查的', given: [...begun, reported(), found('county', 15)], finds: [] },
  { name: '选委会收到，自己下了结论', given: [...atCommittee, found('election-committee', 15)], finds: ['breach'] },
  { name: '选委会收到，转给乡镇查', given: [...atCommittee, passedOn, found('township', 15)], finds: [] },
  {
    name: '选委会先下结论，后来乡镇重查',
    given: [...atCommittee, found('election-committee', 12), found('township', 15)],
    finds: ['repaired'],
  },
  {
    name: '海南：村委会自己查',
    under: hainan2025,
    given: [...begun, reported(), found('village-committee', 15)],
    finds: ['breach'],
  },
];

function found(by: EventOf<'ReportAnswered'>['by'], on: number): ElectionEvent {
  return { type: 'ReportAnswered', on, report: 'R1', by, proven: true, told: true };
}
