import type { Example } from '../../engine/rule.ts';
import { passed } from '../given.ts';
import { begun, passedOn, petitioned, told } from './remedies-cases.ts';

const received = [...begun, petitioned()];
const moved = [...begun, petitioned({ office: 'petition-office' }), passedOn(20)];

export const petitionTellExamples: readonly Example[] = [
  { name: '第十五天书面告知', given: [...received, told(25)], finds: [] },
  { name: '第十六天才告知', given: [...received, told(26)], finds: ['repaired'] },
  { name: '过了十五天没有告知', given: [...received, passed(26)], finds: ['breach'] },
  { name: '只口头告知', given: [...received, told(12, { written: false })], finds: ['breach'] },
  { name: '口头说了，又补了书面', given: [...received, told(12, { written: false }), told(13)], finds: ['repaired'] },
  { name: '一推了之', given: [...received, told(12, { how: 'turned-away' })], finds: ['breach'] },
  { name: '告诉他找哪个机关', given: [...received, told(12, { how: 'led-elsewhere' })], finds: [] },
  { name: '转送来的，从转送那天起算', given: [...moved, told(35)], finds: [] },
  { name: '转送来的，第十六天才告知', given: [...moved, told(36)], finds: ['repaired'] },
];
