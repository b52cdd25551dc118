import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { passed } from '../given.ts';
import { handedOver, newlyMade } from './handover-cases.ts';

const refused: ElectionEvent = { type: 'HandoverRefused', on: 103, by: 'V8', items: ['accounts'] };
const begun = [...newlyMade, refused];

export const handoverRefuseExamples: readonly Example[] = [
  { name: '海南：报乡镇责令', under: hainan2025, given: [...begun, ordered(105), passed(120)], finds: [] },
  { name: '海南：过了移交的期限，没有人责令', under: hainan2025, given: [...begun, passed(111)], finds: ['breach'] },
  { name: '海南：期限的最后一天责令', under: hainan2025, given: [...begun, ordered(110), passed(120)], finds: [] },
  { name: '海南：期限过了一天才责令', under: hainan2025, given: [...begun, ordered(111)], finds: ['repaired'] },
  { name: '海南：后来自己交了', under: hainan2025, given: [...begun, handedOver(108), passed(120)], finds: [] },
  { name: '海南：期限还没有到', under: hainan2025, given: [...begun, passed(110)], finds: [] },
  {
    name: '海南：选委会自己下通知，不是乡镇责令',
    under: hainan2025,
    given: [...begun, ordered(105, 'election-committee'), passed(111)],
    finds: ['breach'],
  },
  { name: '四川：依据是旧办法，只提示', under: sichuan2026, given: [...begun, passed(111)], finds: ['doubt'] },
  { name: '国法没有写责令', given: [...begun, passed(111)], finds: [] },
];

function ordered(on: Day, by: EventOf<'HandoverOrdered'>['by'] = 'township'): ElectionEvent {
  return { type: 'HandoverOrdered', on, by };
}
