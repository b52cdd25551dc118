import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { again, called, held, voted } from './meeting-cases.ts';

const representatives = called({ body: 'representatives' });

export const vrmNodelegateExamples: readonly Example[] = [
  {
    name: '海南：代表会议定了村委会几个人',
    under: hainan2025,
    given: [representatives, held(30, 25), voted(20)],
    finds: ['breach'],
  },
  { name: '海南：村民会议定村委会几个人', under: hainan2025, given: [called(), held(30, 25), voted(20)], finds: [] },
  {
    name: '海南：代表会议定选举方案',
    under: hainan2025,
    given: [representatives, held(30, 25), voted(20, { matter: 'election-method' })],
    finds: [],
  },
  {
    name: '海南：代表会议议了，没有通过',
    under: hainan2025,
    given: [representatives, held(30, 25), voted(5, { passed: false })],
    finds: [],
  },
  {
    name: '海南：后来提交村民会议定',
    under: hainan2025,
    given: [representatives, held(30, 25), voted(20), ...again('M2', 'villagers')],
    finds: ['repaired'],
  },
  { name: '国法没有列这几项，不作声', given: [representatives, held(30, 25), voted(20)], finds: [] },
];
