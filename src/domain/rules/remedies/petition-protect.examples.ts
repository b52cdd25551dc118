import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { passed } from '../given.ts';
import { answered, begun, petitioned, reported, seen } from './remedies-cases.ts';

const accused = [...begun, petitioned({ about: 'bribery', against: 'V1' })];
const hit = [...accused, seen('retaliation', { against: 'V7' })];

export const petitionProtectExamples: readonly Example[] = [
  { name: '把信访材料给了被检举的人', given: [...accused, leaked('P1', 'V1')], finds: ['breach'] },
  { name: '把举报信给了被举报的人', given: [...begun, reported(), leaked('R1', 'V1')], finds: ['breach'] },
  { name: '材料交给了经办的人', given: [...accused, leaked('P1', 'V5')], finds: [] },
  { name: '打击报复信访人，没有人管', given: [...hit, passed(11)], finds: ['breach'] },
  { name: '打击报复信访人，制止了', given: [...hit, answered('stopped'), passed(11)], finds: [] },
  { name: '后来报了公安', given: [...hit, passed(11), answered('police', 12)], finds: ['repaired'] },
];

function leaked(of: 'P1' | 'R1', to: PersonId): ElectionEvent {
  return { type: 'MaterialLeaked', on: 10, of, to };
}
