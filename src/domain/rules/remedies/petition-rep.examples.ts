import type { Example } from '../../engine/rule.ts';
import { begun, petitioned } from './remedies-cases.ts';

const crowd = { visit: true, people: 20 } as const;

export const petitionRepExamples: readonly Example[] = [
  { name: '二十人走访，推选五名代表', given: [...begun, petitioned({ ...crowd, delegates: 5 })], finds: [] },
  { name: '二十人走访，推选六名代表', given: [...begun, petitioned({ ...crowd, delegates: 6 })], finds: ['breach'] },
  { name: '二十人走访，没有推选代表', given: [...begun, petitioned(crowd)], finds: ['breach'] },
  { name: '五个人一起来，都可以谈', given: [...begun, petitioned({ visit: true, people: 5 })], finds: [] },
  { name: '二十人联名写信，不是走访', given: [...begun, petitioned({ people: 20 })], finds: [] },
];
