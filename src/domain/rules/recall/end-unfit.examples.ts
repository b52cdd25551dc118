import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { ruled, term } from './recall-cases.ts';

const ended = ruled('ends', 'unfit');

export const endUnfitExamples: readonly Example[] = [
  { name: '连续两次不称职，职务终止', given: [...term, appraised(10, false), appraised(30, false), ended], finds: [] },
  { name: '只有一次不称职，就算终止', given: [...term, appraised(30, false), ended], finds: ['breach'] },
  {
    name: '两次不称职，中间有一次称职',
    given: [...term, appraised(10, false), appraised(20, true), appraised(30, false), ended],
    finds: ['breach'],
  },
  {
    name: '连续两次不称职，还让他留任',
    given: [...term, appraised(10, false), appraised(30, false), ruled('kept', 'unfit')],
    finds: ['breach'],
  },
  {
    name: '评议由村委会自己主持',
    given: [...term, appraised(10, true, { chairedBy: 'village-committee' })],
    finds: ['breach'],
  },
  {
    name: '先是村委会主持，后来由监督机构重评',
    given: [...term, appraised(10, true, { chairedBy: 'village-committee' }), appraised(12, true)],
    finds: ['repaired'],
  },
  {
    name: '海南：连续两次不称职，职务终止',
    under: hainan2025,
    given: [...term, appraised(10, false), appraised(30, false), ended],
    finds: [],
  },
];

function appraised(on: number, fit: boolean, facts: Partial<EventOf<'AppraisalHeld'>> = {}): ElectionEvent {
  return { type: 'AppraisalHeld', on, person: 'V3', body: 'representatives', chairedBy: 'supervisors', fit, ...facts };
}
