import type { EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { called, demanded, term } from './recall-cases.ts';

export const recallByTownshipExamples: readonly Example[] = [
  { name: '海南：失职造成重大损失，书面建议', under: hainan2025, given: [...term, advised(), called()], finds: [] },
  {
    name: '海南：理由不在规定的情形里',
    under: hainan2025,
    given: [...term, advised({ ground: 'other' }), called()],
    finds: ['breach'],
  },
  { name: '海南：只打了个电话', under: hainan2025, given: [...term, advised({ written: false }), called()], finds: ['breach'] },
  {
    name: '海南：村民提的，不看这几种情形',
    under: hainan2025,
    given: [...term, demanded({ ground: 'other' }), called()],
    finds: [],
  },
  { name: '四川没有写乡镇建议', under: sichuan2026, given: [...term, advised({ ground: 'other' }), called()], finds: [] },
];

function advised(facts: Partial<EventOf<'RecallDemanded'>> = {}) {
  return demanded({ by: 'township', signers: 0, total: 0, ground: 'negligent', ...facts });
}
