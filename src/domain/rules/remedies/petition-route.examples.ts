import type { Example } from '../../engine/rule.ts';
import { begun, petitioned, told } from './remedies-cases.ts';

const roll = [...begun, petitioned({ about: 'roll' })];

export const petitionRouteExamples: readonly Example[] = [
  { name: '说的是名单，告诉他先向选委会申诉', given: [...roll, told(12, { how: 'led-to-procedure' })], finds: [] },
  { name: '说的是名单，当成一般信访受理，只提示', given: [...roll, told(12)], finds: ['doubt'] },
  {
    name: '说的是贿选，当成一般信访受理，只提示',
    given: [...begun, petitioned({ about: 'bribery' }), told(12)],
    finds: ['doubt'],
  },
  { name: '说的是别的事，受理', given: [...begun, petitioned(), told(12)], finds: [] },
];
