import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { again, called, held, voted } from './meeting-cases.ts';

const representatives = called({ body: 'representatives' });

export const vrmQuorumExamples: readonly Example[] = [
  { name: '三十人到二十人，恰好三分之二', given: [representatives, held(30, 20), voted(11)], finds: [] },
  { name: '三十人到十九人，作了决定', given: [representatives, held(30, 19), voted(19)], finds: ['breach'] },
  { name: '到二十人，十人同意，恰好一半，宣布通过', given: [representatives, held(30, 20), voted(10)], finds: ['breach'] },
  { name: '海南：三十人到十九人', under: hainan2025, given: [representatives, held(30, 19), voted(19)], finds: ['breach'] },
  {
    name: '签到写成按户，也照人数算',
    given: [representatives, held(30, 19, { basis: 'households' }), voted(19)],
    finds: ['breach'],
  },
  {
    name: '没有到够就定了，另开一次会重新定',
    given: [representatives, held(30, 19), voted(19), ...again('M2', 'representatives')],
    finds: ['repaired'],
  },
  { name: '村民会议不归这条管', given: [called(), held(30, 16), voted(9)], finds: [] },
];
