import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { newlyMade } from './handover-cases.ts';
import { supervisors } from './supervisors-cases.ts';

export const supTimingExamples: readonly Example[] = [
  {
    name: '四川：恰在第十五天推选',
    under: sichuan2026,
    given: [...newlyMade, supervisors({ on: 115 }), passed(120)],
    finds: [],
  },
  { name: '四川：第十六天才推选', under: sichuan2026, given: [...newlyMade, supervisors({ on: 116 })], finds: ['repaired'] },
  { name: '四川：过了十五天没有推选', under: sichuan2026, given: [...newlyMade, passed(116)], finds: ['breach'] },
  { name: '四川：第十五天，还来得及', under: sichuan2026, given: [...newlyMade, passed(115)], finds: [] },
  {
    name: '海南：恰在第三十天推选',
    under: hainan2025,
    given: [...newlyMade, supervisors({ on: 130 }), passed(140)],
    finds: [],
  },
  { name: '海南：过了三十天没有推选', under: hainan2025, given: [...newlyMade, passed(131)], finds: ['breach'] },
  { name: '国法没有写几天', given: [...newlyMade, passed(150)], finds: [] },
];
