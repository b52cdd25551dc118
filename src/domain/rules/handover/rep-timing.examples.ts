import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, passed } from '../given.ts';
import { newlyMade } from './handover-cases.ts';
import { chosen } from './representatives-cases.ts';

const selected: ElectionEvent = { type: 'CommitteeSelected', on: 50, members: ['V1', 'V2', 'V3'], by: 'villagers' };
const whole = opened('preparation', 'committee', 'handover');

export const repTimingExamples: readonly Example[] = [
  { name: '四川：恰在第十五天推选', under: sichuan2026, given: [...newlyMade, chosen({ on: 115 }), passed(120)], finds: [] },
  { name: '四川：第十六天才推选', under: sichuan2026, given: [...newlyMade, chosen({ on: 116 })], finds: ['repaired'] },
  { name: '四川：过了十五天没有推选', under: sichuan2026, given: [...newlyMade, passed(116)], finds: ['breach'] },
  { name: '四川：第十五天，还来得及', under: sichuan2026, given: [...newlyMade, passed(115)], finds: [] },
  { name: '海南：推选选委会以前推选', under: hainan2025, given: [whole, chosen({ on: 45 }), selected], finds: [] },
  { name: '海南：选委会都推选了，代表还没有', under: hainan2025, given: [whole, selected], finds: ['breach'] },
  {
    name: '海南：同一天，选委会推选在先',
    under: hainan2025,
    given: [whole, selected, chosen({ on: 50 })],
    finds: ['repaired'],
  },
  {
    name: '海南：日志没有记准备环节，不知道以前推选过没有',
    under: hainan2025,
    given: [opened('committee', 'handover'), selected],
    finds: [],
  },
  { name: '国法没有写什么时候推选', given: [...newlyMade, passed(150)], finds: [] },
];
