import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { chosen } from './representatives-cases.ts';

export const repChosenExamples: readonly Example[] = [
  { name: '按户推选', given: [chosen()], finds: [] },
  { name: '各小组推选', given: [chosen({ by: 'groups' })], finds: [] },
  { name: '村委会点名', given: [chosen({ by: 'appointed' })], finds: ['breach'] },
  { name: '海南：村委会点名', under: hainan2025, given: [chosen({ by: 'appointed' })], finds: ['breach'] },
  { name: '点名以后作废，由各户重新推选', given: [chosen({ by: 'appointed' }), chosen({ on: 108 })], finds: ['repaired'] },
  { name: '还没有推选，不作声', given: [], finds: [] },
];
