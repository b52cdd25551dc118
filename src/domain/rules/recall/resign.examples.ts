import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { decided, ruled, tendered, term } from './recall-cases.ts';

const begun = [...term, tendered()];

export const resignExamples: readonly Example[] = [
  { name: '会议审议通过，职务终止', given: [...begun, ...decided(30), ruled('ends', 'resigned')], finds: [] },
  { name: '没有开会，村委会说行就行了', given: [...begun, ruled('ends', 'resigned')], finds: ['breach'] },
  {
    name: '会上没有通过，还是算他辞了',
    given: [...begun, ...decided(30, { passed: false, inFavour: 20 }), ruled('ends', 'resigned')],
    finds: ['breach'],
  },
  {
    name: '先算他辞了，后来改为照旧任职',
    given: [...begun, ruled('ends', 'resigned'), ruled('kept', 'resigned', { on: 45 })],
    finds: ['repaired'],
  },
  { name: '口头提出，国法没有写要书面', given: [...term, tendered({ written: false })], finds: [] },
  { name: '四川：口头提出', under: sichuan2026, given: [...term, tendered({ written: false })], finds: ['breach'] },
  { name: '向乡镇提出', given: [...term, tendered({ to: 'township' })], finds: ['breach'] },
  { name: '直接向村民代表会议提出，两可', given: [...term, tendered({ to: 'representatives' })], finds: ['doubt'] },
  { name: '海南：第三十天开会', under: hainan2025, given: [...begun, ...decided(40)], finds: [] },
  { name: '海南：第三十一天才开会', under: hainan2025, given: [...begun, ...decided(41)], finds: ['repaired'] },
  { name: '海南：过了三十天没有开会', under: hainan2025, given: [...begun, passed(41)], finds: ['breach'] },
  { name: '国法没有写几天里开会', given: [...begun, passed(90)], finds: [] },
];
