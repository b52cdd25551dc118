import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first } from '../given.ts';

export const certificateExamples: readonly Example[] = [
  { name: '四川：乡镇颁发', under: sichuan2026, given: [issued('township')], finds: [] },
  { name: '四川：县级民政颁发', under: sichuan2026, given: [issued('county')], finds: [] },
  { name: '四川：村委会自己印了发', under: sichuan2026, given: [issued('village-committee')], finds: ['breach'] },
  { name: '四川：选委会发', under: sichuan2026, given: [issued('election-committee')], finds: ['breach'] },
  {
    name: '四川：发错了，第二天由乡镇重发',
    under: sichuan2026,
    given: [issued('village-committee'), issued('township', 103)],
    finds: ['repaired'],
  },
  { name: '海南没有写由谁发', under: hainan2025, given: [issued('election-committee')], finds: [] },
  { name: '国法没有写由谁发', given: [issued('village-committee')], finds: [] },
  { name: '河南：选委会颁发', under: henan2011, given: [issued('election-committee')], finds: [] },
  { name: '河南：乡镇颁发', under: henan2011, given: [issued('township')], finds: ['breach'] },
  { name: '天津：区民政部门颁发', under: tianjin2019, given: [issued('county')], finds: [] },
  { name: '天津：选委会发', under: tianjin2019, given: [issued('election-committee')], finds: ['breach'] },
];

function issued(by: EventOf<'CertificatesIssued'>['by'], on: Day = 102): ElectionEvent {
  return { type: 'CertificatesIssued', on, poll: first, by };
}
