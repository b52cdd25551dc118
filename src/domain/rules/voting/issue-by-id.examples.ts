import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const issueByIdExamples: readonly Example[] = [
  { name: '四川：凭选民证', under: sichuan2026, given: [issued('voter-card')], finds: [] },
  { name: '四川：凭身份证', under: sichuan2026, given: [issued('id-card')], finds: [] },
  { name: '四川：认得人就发了票', under: sichuan2026, given: [issued('known-by-sight')], finds: ['breach'] },
  { name: '四川：什么也没有看', under: sichuan2026, given: [issued('none')], finds: ['breach'] },
  {
    name: '四川：补验证件',
    under: sichuan2026,
    given: [issued('none'), { ...issued('id-card'), replaces: 1 }],
    finds: ['repaired'],
  },
  {
    name: '两个人都没有看证件，各算一处',
    under: sichuan2026,
    given: [issued('none'), issued('none', 'V2')],
    finds: ['breach', 'breach'],
  },
  { name: '海南：凭选民证', under: hainan2025, given: [issued('voter-card')], finds: [] },
  { name: '海南：只带了身份证', under: hainan2025, given: [issued('id-card')], finds: ['doubt'] },
  { name: '海南：认得人就发了票', under: hainan2025, given: [issued('known-by-sight')], finds: ['breach'] },
  { name: '国法没有写凭什么领票', given: [issued('none')], finds: [] },
];

function issued(proof: EventOf<'BallotsIssued'>['proof'], to: PersonId = 'V1'): ElectionEvent {
  return { type: 'BallotsIssued', on: pollingDay, poll: first, to, for: [to], papers: 1, proof };
}
