import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';

export const costExamples: readonly Example[] = [
  { name: '四川：列入财政预算', under: sichuan2026, given: [raised('budget')], finds: [] },
  { name: '四川：每户收二十元', under: sichuan2026, given: [raised('levy')], finds: ['breach'] },
  { name: '四川：收了两次，算一处', under: sichuan2026, given: [raised('levy'), raised('levy')], finds: ['breach'] },
  { name: '海南：从村集体收入里列支', under: hainan2025, given: [raised('collective')], finds: [] },
  { name: '国法没有写摊派这一条，不作声', given: [raised('levy')], finds: [] },
];

function raised(from: 'budget' | 'collective' | 'levy'): ElectionEvent {
  return { type: 'FundsRaised', on: 45, from };
}
