import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { supervisors } from './supervisors-cases.ts';

export const supElectExamples: readonly Example[] = [
  { name: '村民代表会议推选', given: [supervisors()], finds: [] },
  { name: '村民会议推选', given: [supervisors({ by: 'villagers' })], finds: [] },
  { name: '村委会指定', given: [supervisors({ by: 'village-committee' })], finds: ['breach'] },
  { name: '乡镇指定', given: [supervisors({ by: 'township' })], finds: ['breach'] },
  { name: '各小组分别推选，不是村民会议', given: [supervisors({ by: 'groups' })], finds: ['breach'] },
  { name: '海南：村党组织定的', under: hainan2025, given: [supervisors({ by: 'party' })], finds: ['breach'] },
  {
    name: '指定以后，开会重新推选',
    given: [supervisors({ by: 'village-committee' }), supervisors({ on: 115 })],
    finds: ['repaired'],
  },
  { name: '还没有推选，不作声', given: [], finds: [] },
];
