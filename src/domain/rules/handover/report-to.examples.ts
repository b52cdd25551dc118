import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { opened, passed } from '../given.ts';

const begun = [opened('handover'), complained(102)];
const bribery: ElectionEvent = { type: 'ChallengeFiled', on: 102, challenge: 'K1', by: 'V7', written: false, about: 'bribery' };

const registered: readonly ElectionEvent[] = [
  opened('handover', 'remedies'),
  { type: 'ReportReceived', on: 102, report: 'R1', by: 'V7', about: 'V1', office: 'township' },
];

export const reportToExamples: readonly Example[] = [
  { name: '海南：第十五天有结论', under: hainan2025, given: [...begun, investigated(117), passed(120)], finds: [] },
  { name: '海南：第十六天才有结论', under: hainan2025, given: [...begun, investigated(118)], finds: ['repaired'] },
  { name: '海南：过了十五天没有调查', under: hainan2025, given: [...begun, passed(118)], finds: ['breach'] },
  { name: '海南：第十五天，还来得及', under: hainan2025, given: [...begun, passed(117)], finds: [] },
  {
    name: '海南：同一个人被举报两次，算一处',
    under: hainan2025,
    given: [...begun, complained(103), passed(120)],
    finds: ['breach'],
  },
  { name: '海南：异议里说的是贿选', under: hainan2025, given: [opened('handover'), bribery, passed(118)], finds: ['breach'] },
  { name: '海南：登记了的举报，第十五天有结论', under: hainan2025, given: [...registered, concluded(117)], finds: [] },
  {
    name: '海南：登记了的举报，第十六天才有结论',
    under: hainan2025,
    given: [...registered, concluded(118)],
    finds: ['repaired'],
  },
  { name: '四川没有写几天', under: sichuan2026, given: [...begun, passed(150)], finds: [] },
  { name: '国法没有写几天', given: [...begun, passed(150)], finds: [] },
  {
    name: '这本日志没有记交接环节，不作声',
    under: hainan2025,
    given: [opened('voting'), complained(102), passed(150)],
    finds: [],
  },
];

function complained(on: Day): ElectionEvent {
  return { type: 'ConductComplained', on, about: 'V1', by: 'V7' };
}

function investigated(on: Day): ElectionEvent {
  return { type: 'ConductInvestigated', on, about: 'V1', by: 'township', proven: false };
}

function concluded(on: Day): ElectionEvent {
  return { type: 'ReportAnswered', on, report: 'R1', by: 'township', proven: false, told: true };
}
