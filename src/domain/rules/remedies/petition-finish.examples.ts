import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { passed } from '../given.ts';
import { begun, finished, petitioned, told } from './remedies-cases.ts';

const accepted = [...begun, petitioned(), told(20)];

export const petitionFinishExamples: readonly Example[] = [
  { name: '受理后第六十天办结', given: [...accepted, finished(80)], finds: [] },
  { name: '第六十一天才办结', given: [...accepted, finished(81)], finds: ['repaired'] },
  { name: '过了六十天没有办结', given: [...accepted, passed(81)], finds: ['breach'] },
  { name: '批准延期三十天，最后一天办结', given: [...accepted, extended(30), finished(110)], finds: [] },
  { name: '延期以后又过了一天', given: [...accepted, extended(30), finished(111)], finds: ['repaired'] },
  { name: '延期三十一天', given: [...accepted, extended(31), finished(110)], finds: ['breach'] },
  { name: '延期没有告诉信访人', given: [...accepted, extended(20, { told: false }), finished(90)], finds: ['breach'] },
  {
    name: '没有受理，告诉他走专门程序的，不算',
    given: [...begun, petitioned(), told(20, { how: 'led-to-procedure' }), passed(120)],
    finds: [],
  },
];

function extended(days: number, facts: Partial<EventOf<'PetitionExtended'>> = {}): ElectionEvent {
  return { type: 'PetitionExtended', on: 70, petition: 'P1', days, approved: true, told: true, ...facts };
}
