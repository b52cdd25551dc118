import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { KinFact } from '../../terms/person.ts';
import { village } from '../given.ts';
import { made, voided } from './handover-cases.ts';
import { supervisors } from './supervisors-cases.ts';

/** V12 是 V1 的兄弟；V13 是 V12 的女儿，也就是 V1 的侄女。V1 当选主任。 */
const kin: readonly KinFact[] = [
  { of: 'V12', rel: 'sibling', is: 'V1' },
  { of: 'V13', rel: 'parent', is: 'V12' },
];
const begun = [village([], kin), ...made];

export const supAvoidExamples: readonly Example[] = [
  { name: '都不沾亲', given: [...made, supervisors()], finds: [] },
  { name: '主任的兄弟当了监督', given: [...begun, supervisors()], finds: ['breach'] },
  { name: '主任的侄女，侄女不是近亲属', given: [...begun, supervisors({ members: ['V11', 'V13'] })], finds: [] },
  { name: '委员自己当了监督', given: [...made, supervisors({ members: ['V11', 'V2'] })], finds: ['breach'] },
  { name: '海南：主任的兄弟当了监督', under: hainan2025, given: [...begun, supervisors()], finds: ['breach'] },
  {
    name: '过几天换下主任的兄弟',
    given: [...begun, supervisors(), supervisors({ on: 115, members: ['V11', 'V13'] })],
    finds: ['repaired'],
  },
  {
    name: '主任当选无效，他的兄弟不用回避',
    given: [...begun, voided(105, { what: 'seat', person: 'V1', ground: 'illegal-means' }), supervisors()],
    finds: [],
  },
  { name: '没有记过谁当选，不作声', given: [village([], kin), supervisors()], finds: [] },
];
