import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { called, held, voted } from './meeting-cases.ts';

const groups = called({ body: 'groups', agenda: ['election-committee'] });
const matter = { matter: 'election-committee' } as const;

export const groupQuorumExamples: readonly Example[] = [
  { name: '各组都到了三分之二', given: [groups, held(30, 20), held(60, 40), voted(31, matter)], finds: [] },
  { name: '一组少到一人，合起来够也不行', given: [groups, held(30, 19), held(60, 50), voted(40, matter)], finds: ['breach'] },
  {
    name: '按户的代表算，恰好三分之二',
    given: [groups, held(30, 20, { basis: 'households' }), voted(11, matter)],
    finds: [],
  },
  { name: '各组的票加起来过半数', given: [groups, held(30, 20), held(60, 40), voted(8, matter), voted(23, matter)], finds: [] },
  {
    name: '各组的票加起来恰好一半，宣布通过',
    given: [groups, held(30, 20), held(60, 40), voted(8, matter), voted(22, matter)],
    finds: ['breach'],
  },
  { name: '海南：少到一人', under: hainan2025, given: [groups, held(30, 19), voted(15, matter)], finds: ['breach'] },
];
