import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { byElected, byElectionCalled, term } from './recall-cases.ts';

const begun = [...term, byElectionCalled({ body: 'representatives', electors: 30 })];

export const byelectVrmExamples: readonly Example[] = [
  { name: '海南：三十人里二十人投票，得十票，正好一半', under: hainan2025, given: [...begun, ...byElected(20, 10)], finds: [] },
  { name: '海南：得九票，不够一半', under: hainan2025, given: [...begun, ...byElected(20, 9)], finds: ['breach'] },
  { name: '海南：三十人里十九人投票', under: hainan2025, given: [...begun, ...byElected(19, 15)], finds: ['breach'] },
  {
    name: '海南：村民投票补选的，不用这条',
    under: hainan2025,
    given: [...term, byElectionCalled(), ...byElected(60, 31)],
    finds: [],
  },
  { name: '四川没有另写门槛', under: sichuan2026, given: [...begun, ...byElected(19, 5)], finds: [] },
];
