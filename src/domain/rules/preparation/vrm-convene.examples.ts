import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { called } from './meeting-cases.ts';

export const vrmConveneExamples: readonly Example[] = [
  { name: '海南：恰好提前三天通知', under: hainan2025, given: [calledFor(43)], finds: [] },
  { name: '海南：只差一天', under: hainan2025, given: [calledFor(42)], finds: ['breach'] },
  { name: '四川：只差一天，旧办法的天数还算不算没有明说', under: sichuan2026, given: [calledFor(42)], finds: ['doubt'] },
  { name: '国法没有写提前几天', given: [calledFor(41)], finds: [] },
  {
    name: '海南：次日重新通知、推迟',
    under: hainan2025,
    given: [calledFor(42), { ...calledFor(44), on: 41 }],
    finds: ['repaired'],
  },
  { name: '村党组织召集', given: [called({ body: 'representatives', by: 'party-organisation' })], finds: ['breach'] },
  {
    name: '选委会召集：条文没有另写',
    given: [called({ body: 'representatives', by: 'election-committee' })],
    finds: ['doubt'],
  },
  { name: '乡镇召集，由乡镇不得干预那条说', given: [called({ body: 'representatives', by: 'township' })], finds: [] },
];

function calledFor(heldOn: Day) {
  return called({ body: 'representatives', heldOn });
}
