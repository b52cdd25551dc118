import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { called } from './meeting-cases.ts';

export const vmConveneExamples: readonly Example[] = [
  { name: '村委会召集', given: [called()], finds: [] },
  { name: '村党组织召集', given: [called({ by: 'party-organisation' })], finds: ['breach'] },
  { name: '村民自己召集：条文没有写村委会不召集怎么办', given: [called({ by: 'villagers' })], finds: ['doubt'] },
  { name: '选委会召集：条文没有另写', given: [called({ by: 'election-committee' })], finds: ['doubt'] },
  { name: '乡镇召集，由乡镇不得干预那条说', given: [called({ by: 'township' })], finds: [] },
  {
    name: '海南：推选会由谁召集另有规定，由那条规则说',
    under: hainan2025,
    given: [called({ by: 'party-organisation', agenda: ['election-committee'] })],
    finds: [],
  },
  {
    name: '村党组织召集的，村委会重新通知',
    given: [called({ by: 'party-organisation' }), { ...called(), on: 41 }],
    finds: ['repaired'],
  },
  { name: '村民代表会议不归这条管', given: [called({ by: 'party-organisation', body: 'representatives' })], finds: [] },
];
