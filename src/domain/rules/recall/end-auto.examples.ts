import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { fell, inOffice, ruled, term } from './recall-cases.ts';

export const endAutoExamples: readonly Example[] = [
  { name: '被判刑，公告职务终止', given: [...term, fell('sentenced'), ruled('ends', 'sentenced')], finds: [] },
  { name: '被判刑，还让他留任', given: [...term, fell('sentenced'), ruled('kept', 'sentenced')], finds: ['breach'] },
  { name: '没有判刑，说他判了刑', given: [...term, ruled('ends', 'sentenced')], finds: ['breach'] },
  { name: '因为上访停了职务', given: [...term, ruled('ends', 'petitioner', { by: 'township' })], finds: ['breach'] },
  {
    name: '上面不满意停了他，后来撤回',
    given: [...term, ruled('ends', 'not-wanted', { by: 'township' }), ruled('kept', 'not-wanted', { on: 45 })],
    finds: ['repaired'],
  },
  { name: '只是被羁押，就算终止', given: [...term, fell('detained'), ruled('ends', 'detained')], finds: ['breach'] },
  { name: '海南：去世，职务终止', under: hainan2025, given: [...term, fell('dead'), ruled('ends', 'dead')], finds: [] },
  { name: '没有记任期变动的日志，不说没有这回事', given: [inOffice(), ruled('ends', 'sentenced')], finds: [] },
];
