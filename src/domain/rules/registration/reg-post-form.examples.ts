import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { corrected, known, listed } from './registration-cases.ts';

const online = listed({ form: 'online' });
const both = listed({ form: 'both' });
const quiet = corrected({ added: ['V1'], posted: false });

export const regPostFormExamples: readonly Example[] = [
  { name: '四川：张榜，同时发到网上', under: sichuan2026, given: [...known(), both], finds: [] },
  { name: '四川：没有写怎样公布的，就是张榜', under: sichuan2026, given: [...known(), listed()], finds: [] },
  { name: '四川：只发到群里', under: sichuan2026, given: [...known(), online], finds: ['breach'] },
  {
    name: '四川：先发到群里，第二天补贴',
    under: sichuan2026,
    given: [...known(), online, listed({ on: 76, form: 'posted' })],
    finds: ['repaired'],
  },
  { name: '四川：补登没有公布', under: sichuan2026, given: [...known(), both, quiet], finds: ['breach'] },
  {
    name: '四川：补登以后公布变动',
    under: sichuan2026,
    given: [...known(), both, quiet, corrected({ added: ['V1'], on: 81 })],
    finds: ['repaired'],
  },
  {
    name: '四川：只发到群里，补登也没有公布，是两处',
    under: sichuan2026,
    given: [...known(), online, quiet],
    finds: ['breach', 'breach'],
  },
  { name: '海南：只发到群里', under: hainan2025, given: [...known(), online], finds: ['breach'] },
  { name: '海南：没有写变动要公布，不说', under: hainan2025, given: [...known(), both, quiet], finds: [] },
  { name: '国法没有写怎样公布，不作声', given: [...known(), online, quiet], finds: [] },
];
