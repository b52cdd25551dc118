import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { leader } from './leader-cases.ts';

export const leaderChosenExamples: readonly Example[] = [
  { name: '恰好到了三分之二，过半数同意', given: [leader(1, 112)], finds: [] },
  { name: '少到一人', given: [leader(1, 112, { present: 19 })], finds: ['breach'] },
  { name: '恰好一半同意', given: [leader(1, 112, { inFavour: 10 })], finds: ['breach'] },
  { name: '村委会指定', given: [leader(1, 112, { by: 'appointed', present: 0, inFavour: 0 })], finds: ['breach'] },
  { name: '按户的代表算，恰好三分之二', given: [leader(1, 112, { basis: 'households' })], finds: [] },
  { name: '一组够，另一组少到一人', given: [leader(1, 112), leader(2, 112, { present: 19 })], finds: ['breach'] },
  { name: '改期重开，到够了', given: [leader(1, 112, { present: 19 }), leader(1, 114)], finds: ['repaired'] },
  { name: '海南：少到一人', under: hainan2025, given: [leader(1, 112, { present: 19 })], finds: ['breach'] },
  {
    name: '海南：按户的代表算，两处写得不一致',
    under: hainan2025,
    given: [leader(1, 112, { basis: 'households' })],
    finds: ['doubt'],
  },
  { name: '还没有推选，不作声', given: [], finds: [] },
];
