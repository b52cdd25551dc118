import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { voided } from './handover-cases.ts';

const byCommittee = voided(105, { by: 'election-committee' });
const seat = { what: 'seat', person: 'V1', ground: 'illegal-means' } as const;

export const voidByExamples: readonly Example[] = [
  { name: '海南：乡镇政府宣布选举无效', under: hainan2025, given: [voided(105)], finds: [] },
  { name: '海南：县级政府宣布当选无效', under: hainan2025, given: [voided(105, { ...seat, by: 'county' })], finds: [] },
  { name: '海南：选委会自己宣布选举无效', under: hainan2025, given: [byCommittee], finds: ['breach'] },
  {
    name: '海南：村委会宣布当选无效',
    under: hainan2025,
    given: [voided(105, { ...seat, by: 'village-committee' })],
    finds: ['breach'],
  },
  { name: '海南：后来由乡镇政府查清宣布', under: hainan2025, given: [byCommittee, voided(108)], finds: ['repaired'] },
  { name: '四川没有写由谁宣布，只提示', under: sichuan2026, given: [byCommittee], finds: ['doubt'] },
  { name: '国法没有写由谁宣布，只提示', given: [byCommittee], finds: ['doubt'] },
  { name: '国法：乡镇政府宣布', given: [voided(105)], finds: [] },
];
