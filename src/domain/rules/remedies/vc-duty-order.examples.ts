import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { passed } from '../given.ts';
import { begun, ordered, refused } from './remedies-cases.ts';

const order = ordered({ on: 10, of: 'village-committee', over: 'meeting', by: 'township' });
const late = ordered({ of: 'village-committee', over: 'meeting', by: 'township' });

export const vcDutyOrderExamples: readonly Example[] = [
  { name: '村委会不肯开会，乡镇当天责令', given: [...begun, refused(), order, passed(12)], finds: [] },
  { name: '村委会不肯开会，没有人责令', given: [...begun, refused(), passed(11)], finds: ['breach'] },
  { name: '当天还没有责令', given: [...begun, refused()], finds: [] },
  { name: '过了两天才责令', given: [...begun, refused(), passed(11), late], finds: ['repaired'] },
  { name: '责令的是别的事', given: [...begun, refused({ over: 'recall-poll' }), order, passed(11)], finds: ['breach'] },
  { name: '不肯履职的是选委会，不在这条里', given: [...begun, refused({ by: 'election-committee' }), passed(11)], finds: [] },
  { name: '海南：没有人责令', under: hainan2025, given: [...begun, refused(), passed(11)], finds: ['breach'] },
];
