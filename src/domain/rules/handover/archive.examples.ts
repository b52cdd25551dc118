import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { archived } from './handover-cases.ts';

const home = archived(104, { to: 'private' });

export const archiveExamples: readonly Example[] = [
  { name: '四川：交新村委会', under: sichuan2026, given: [archived(104)], finds: [] },
  { name: '四川：放在主任家里', under: sichuan2026, given: [home], finds: ['breach'] },
  { name: '四川：第二天收回来交了', under: sichuan2026, given: [home, archived(105)], finds: ['repaired'] },
  {
    name: '四川：别的交了，选票放在个人家里',
    under: sichuan2026,
    given: [archived(104), archived(105, { to: 'private', contents: ['ballots'] })],
    finds: ['breach'],
  },
  { name: '海南：放在主任家里', under: hainan2025, given: [home], finds: ['breach'] },
  { name: '国法只写建立村务档案，放在个人家里只提示', given: [home], finds: ['doubt'] },
  { name: '国法：交乡镇保管', given: [archived(104, { to: 'township' })], finds: [] },
];
