import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { called, counted, demanded, noticed, term } from './recall-cases.ts';

const begun = [...term, demanded(), called()];
const voted = counted(60, 40);

export const recallNoticeExamples: readonly Example[] = [
  { name: '海南：提前十天公告', under: hainan2025, given: [...begun, noticed(20, 30), ...voted], finds: [] },
  { name: '海南：提前九天公告', under: hainan2025, given: [...begun, noticed(21, 30), ...voted], finds: ['breach'] },
  { name: '海南：没有公告就投票', under: hainan2025, given: [...begun, ...voted], finds: ['breach'] },
  {
    name: '海南：公告晚了，把日子往后推',
    under: hainan2025,
    given: [...begun, noticed(21, 30), noticed(22, 32)],
    finds: ['repaired'],
  },
  { name: '四川没有写提前几天', under: sichuan2026, given: [...begun, noticed(29, 30), ...voted], finds: [] },
];
