import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { face, judged } from './papers.ts';

const blank = face({});
const opposed = face({ V1: 'cross', V2: 'cross', V3: 'cross', V4: 'cross', V5: 'cross' });
const part = face({ V1: 'circle' });

export const ballotBlankExamples: readonly Example[] = [
  { name: '整张空白，记作弃权', under: sichuan2026, given: judged(blank, 'blank', { by: 'reader' }), finds: [] },
  { name: '四川：整张空白，记作废票；条文没有直接写', under: sichuan2026, given: judged(blank, 'void'), finds: ['doubt'] },
  { name: '海南：整张空白，记作废票；条文没有直接写', under: hainan2025, given: judged(blank, 'void'), finds: ['doubt'] },
  { name: '全部画叉是反对，记作有效', under: sichuan2026, given: judged(opposed, 'valid', { by: 'reader' }), finds: [] },
  { name: '全部画叉，记作弃权', under: sichuan2026, given: judged(opposed, 'blank'), finds: ['doubt'] },
  { name: '只选了主任，别的空着，有效', under: sichuan2026, given: judged(part, 'valid', { by: 'reader' }), finds: [] },
  { name: '国法没有写', given: judged(blank, 'void'), finds: [] },
];
