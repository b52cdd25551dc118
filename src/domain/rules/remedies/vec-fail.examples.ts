import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { begun, ordered, refused } from './remedies-cases.ts';

const failed = [...begun, selected(5), refused({ by: 'election-committee', over: 'duty' })];
const order = ordered({ of: 'election-committee', over: 'duty', by: 'township' });

export const vecFailExamples: readonly Example[] = [
  { name: '海南：责令过，逾期不改，另行推选', under: hainan2025, given: [...failed, order, selected(20)], finds: [] },
  { name: '海南：没有责令就另行推选', under: hainan2025, given: [...failed, selected(20)], finds: ['breach'] },
  { name: '海南：责令改正以后接着干', under: hainan2025, given: [...failed, order], finds: [] },
  { name: '海南：照常推选两次，没有不履职', under: hainan2025, given: [...begun, selected(5), selected(20)], finds: [] },
  { name: '四川没有写', under: sichuan2026, given: [...failed, selected(20)], finds: [] },
];

function selected(on: number): ElectionEvent {
  return { type: 'CommitteeSelected', on, members: ['V2', 'V3', 'V4'] };
}
