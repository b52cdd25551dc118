import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { fell, recalled, term } from './recall-cases.ts';

export const auditMidtermExamples: readonly Example[] = [
  { name: '海南：第三十天公布', under: hainan2025, given: [...recalled, audited(60), passed(70)], finds: [] },
  { name: '海南：第三十一天才公布', under: hainan2025, given: [...recalled, audited(61)], finds: ['repaired'] },
  { name: '海南：过了三十天没有公布', under: hainan2025, given: [...recalled, passed(61)], finds: ['breach'] },
  { name: '海南：去世的不在这条里', under: hainan2025, given: [...term, fell('dead'), passed(90)], finds: [] },
  { name: '四川没有写', under: sichuan2026, given: [...recalled, passed(90)], finds: [] },
];

function audited(on: number): ElectionEvent {
  return { type: 'AuditPublished', on, by: 'township', of: 'V3' };
}
