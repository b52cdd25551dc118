import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { handedOver } from './handover-cases.ts';

const old = handedOver(103, ['accounts'], { chairedBy: 'village-committee', supervised: false, signed: false });

export const handoverHostExamples: readonly Example[] = [
  { name: '选委会主持，乡镇监督', given: [handedOver(105)], finds: [] },
  { name: '上届村委会主持，乡镇没有来', given: [old], finds: ['breach'] },
  { name: '乡镇自己主持', given: [handedOver(105, ['seal'], { chairedBy: 'township' })], finds: ['breach'] },
  { name: '选委会主持，乡镇没有来', given: [handedOver(105, ['seal'], { supervised: false })], finds: ['breach'] },
  {
    name: '选委会主任出面主持，也是选委会主持',
    given: [handedOver(105, ['seal'], { chairedBy: 'committee-chair' })],
    finds: [],
  },
  { name: '过两天由选委会主持重新点清', given: [old, handedOver(105, ['accounts'])], finds: ['repaired'] },
  { name: '重新点的是别的东西', given: [old, handedOver(105, ['seal'])], finds: ['breach'] },
  { name: '海南：乡镇没有来', under: hainan2025, given: [handedOver(105, ['seal'], { supervised: false })], finds: ['breach'] },
  { name: '还没有移交，不作声', given: [], finds: [] },
];
