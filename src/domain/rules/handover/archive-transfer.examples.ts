import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { archived, newlyMade } from './handover-cases.ts';

const toTownship = archived(105, { to: 'township' });

export const archiveTransferExamples: readonly Example[] = [
  { name: '四川：恰在第十天移交新村委会', under: sichuan2026, given: [...newlyMade, archived(110), passed(120)], finds: [] },
  { name: '四川：第十一天才移交', under: sichuan2026, given: [...newlyMade, archived(111)], finds: ['repaired'] },
  { name: '四川：过了十天没有移交', under: sichuan2026, given: [...newlyMade, passed(111)], finds: ['breach'] },
  { name: '四川：第十天，还来得及', under: sichuan2026, given: [...newlyMade, passed(110)], finds: [] },
  {
    name: '四川：放在个人家里，等于没有移交',
    under: sichuan2026,
    given: [...newlyMade, archived(105, { to: 'private' }), passed(111)],
    finds: ['breach'],
  },
  { name: '四川：交给了乡镇', under: sichuan2026, given: [...newlyMade, toTownship], finds: ['breach'] },
  {
    name: '四川：交错了，第二天改交新村委会',
    under: sichuan2026,
    given: [...newlyMade, toTownship, archived(106)],
    finds: ['repaired'],
  },
  { name: '海南：交乡镇保管', under: hainan2025, given: [...newlyMade, toTownship], finds: [] },
  { name: '海南：交给了新村委会', under: hainan2025, given: [...newlyMade, archived(105)], finds: ['breach'] },
  { name: '海南没有写几天', under: hainan2025, given: [...newlyMade, passed(150)], finds: [] },
  { name: '国法没有写交给谁', given: [...newlyMade, toTownship, passed(150)], finds: [] },
];
