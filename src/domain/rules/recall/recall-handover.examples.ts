import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { called, counted, declared, demanded, recalled, term } from './recall-cases.ts';

const failed = [...term, demanded(), called(), ...counted(60, 20), declared(false)];

export const recallHandoverExamples: readonly Example[] = [
  { name: '四川：第十天交接', under: sichuan2026, given: [...recalled, handed(40), passed(60)], finds: [] },
  { name: '四川：第十一天才交接', under: sichuan2026, given: [...recalled, handed(41)], finds: ['repaired'] },
  { name: '四川：过了十天没有交接', under: sichuan2026, given: [...recalled, passed(41)], finds: ['breach'] },
  { name: '四川：第十天，还来得及', under: sichuan2026, given: [...recalled, passed(40)], finds: [] },
  { name: '四川：罢免没有通过', under: sichuan2026, given: [...failed, passed(60)], finds: [] },
  { name: '国法没有写几天', given: [...recalled, passed(60)], finds: [] },
];

function handed(on: number): ElectionEvent {
  return { type: 'OfficeHandedOver', on, by: 'V3', items: ['accounts', 'archive'] };
}
