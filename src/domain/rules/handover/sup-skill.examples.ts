import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { supervisors } from './supervisors-cases.ts';

export const supSkillExamples: readonly Example[] = [
  { name: '有一名懂财会的', given: [supervisors()], finds: [] },
  { name: '一名也没有', given: [supervisors({ skilled: [] })], finds: ['breach'] },
  { name: '懂财会的人没有进来', given: [supervisors({ skilled: ['V20'] })], finds: ['breach'] },
  { name: '海南：一名也没有', under: hainan2025, given: [supervisors({ skilled: [] })], finds: ['breach'] },
  { name: '换推一名懂财会的', given: [supervisors({ skilled: [] }), supervisors({ on: 115 })], finds: ['repaired'] },
];
