import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { persons } from './representatives-cases.ts';
import { supervisors } from './supervisors-cases.ts';

const of = (count: number) => supervisors({ members: persons(count, 11) });

export const supSizeExamples: readonly Example[] = [
  { name: '海南：三人', under: hainan2025, given: [of(3)], finds: [] },
  { name: '海南：两人', under: hainan2025, given: [of(2)], finds: ['breach'] },
  { name: '海南：五人', under: hainan2025, given: [of(5)], finds: [] },
  { name: '海南：六人', under: hainan2025, given: [of(6)], finds: ['breach'] },
  { name: '海南：少一人，补推以后够了', under: hainan2025, given: [of(2), { ...of(3), on: 115 }], finds: ['repaired'] },
  { name: '四川：六人，依据是旧办法，只提示', under: sichuan2026, given: [of(6)], finds: ['doubt'] },
  { name: '国法没有写人数', given: [of(2)], finds: [] },
];
