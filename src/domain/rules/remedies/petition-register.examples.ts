import type { Example } from '../../engine/rule.ts';
import { passed } from '../given.ts';
import { begun, passedOn, petitioned } from './remedies-cases.ts';

const received = [...begun, petitioned({ office: 'petition-office' })];

export const petitionRegisterExamples: readonly Example[] = [
  { name: '第十五天转送', given: [...received, passedOn(25), passed(30)], finds: [] },
  { name: '第十六天才转送', given: [...received, passedOn(26)], finds: ['repaired'] },
  { name: '过了十五天没有转送', given: [...received, passed(26)], finds: ['breach'] },
  { name: '第十五天，还来得及', given: [...received, passed(25)], finds: [] },
  { name: '直接到有权处理的机关，不用转送', given: [...begun, petitioned(), passed(26)], finds: [] },
];
