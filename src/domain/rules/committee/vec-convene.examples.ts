import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { called, held } from '../preparation/meeting-cases.ts';

const agenda = ['election-committee' as const];

export const vecConveneExamples: readonly Example[] = [
  { name: '海南：村委会召集、主持', under: hainan2025, given: [called({ agenda }), held(100, 60)], finds: [] },
  { name: '海南：村党组织召集', under: hainan2025, given: [called({ agenda, by: 'party-organisation' })], finds: ['breach'] },
  { name: '海南：村委会召集，村党组织主持', under: hainan2025, given: [called({ agenda }), chaired()], finds: ['breach'] },
  {
    name: '海南：乡镇召集，有没有先责令看不出来',
    under: hainan2025,
    given: [called({ agenda, by: 'township' })],
    finds: ['doubt'],
  },
  {
    name: '海南：村党组织召集的，村委会重新通知',
    under: hainan2025,
    given: [called({ agenda, by: 'party-organisation' }), { ...called({ agenda }), on: 41 }],
    finds: ['repaired'],
  },
  { name: '海南：不是推选会，不归这条管', under: hainan2025, given: [called({ by: 'party-organisation' })], finds: [] },
  { name: '国法没有写推选会由谁召集，不作声', given: [called({ agenda, by: 'party-organisation' })], finds: [] },
  { name: '天津：村委会通知，村党组织主持', under: tianjin2019, given: [called({ agenda }), chaired()], finds: [] },
  { name: '天津：村委会自己主持', under: tianjin2019, given: [called({ agenda }), held(100, 60)], finds: ['breach'] },
  {
    name: '天津：乡镇派人主持，是不是必要看不出来',
    under: tianjin2019,
    given: [called({ agenda }), held(100, 60, { chairedBy: 'township' })],
    finds: ['doubt'],
  },
  { name: '河南：换届前的村委会召集', under: henan2011, given: [called({ agenda }), held(100, 60)], finds: [] },
  { name: '河南：村党组织主持', under: henan2011, given: [called({ agenda }), chaired()], finds: ['breach'] },
];

function chaired(): ElectionEvent {
  return held(100, 60, { chairedBy: 'party-organisation' });
}
