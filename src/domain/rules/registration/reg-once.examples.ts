import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { Day } from '../../terms/ids.ts';
import { admitted, corrected, excluded, known, wished, enrolled } from './registration-cases.ts';

const away = known({ lives: 'away' });

export const regOnceExamples: readonly Example[] = [
  { name: '现住的村登记了，本村又列上', given: [...away, elsewhere(52), wished(true), admitted()], finds: ['breach'] },
  {
    name: '在一处登记了，本村不列入',
    given: [...away, elsewhere(52), excluded({ ground: 'registered-elsewhere' })],
    finds: [],
  },
  {
    name: '列上以后除名',
    given: [...away, elsewhere(52), wished(true), admitted(), corrected({ removed: ['V1'] })],
    finds: ['repaired'],
  },
  { name: '本村先列上，后来才知道别处也登了', given: [...away, wished(true), admitted(), elsewhere(70)], finds: ['doubt'] },
  { name: '早在名册上，后来才知道别处也登了', given: [...away, enrolled('V1'), elsewhere(70)], finds: ['doubt'] },
  { name: '没有在别处登记', given: [...away, wished(true), admitted()], finds: [] },
];

function elsewhere(on: Day): ElectionEvent {
  return { type: 'RegisteredElsewhere', on, person: 'V1' };
}
