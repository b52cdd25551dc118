import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first } from '../given.ts';
import { archived, pieces } from './handover-cases.ts';

const burnt = archived(104, { contents: ['notices', 'result-sheet', 'elected-list'] });
const proxied: ElectionEvent = {
  type: 'ProxyApproved',
  on: 95,
  poll: first,
  absentee: 'V1',
  holder: 'V2',
  form: 'letter',
  cause: 'away',
};
const without = (...gone: readonly string[]) => pieces.filter((piece) => !gone.includes(piece));

export const archiveContentExamples: readonly Example[] = [
  { name: '一样不缺', given: [archived(104)], finds: [] },
  { name: '选票烧了，没有进档', given: [burnt], finds: ['breach'] },
  { name: '四川：选票没有进档', under: sichuan2026, given: [burnt], finds: ['breach'] },
  {
    name: '四川：分两次交，合起来有选票',
    under: sichuan2026,
    given: [burnt, archived(105, { contents: ['ballots'] })],
    finds: ['repaired'],
  },
  { name: '只有选票，没有选举文件', given: [archived(104, { contents: ['ballots'] })], finds: ['breach'] },
  { name: '海南：写明的一样不缺', under: hainan2025, given: [archived(104, { contents: without('minutes') })], finds: [] },
  {
    name: '海南：少了选委会名单',
    under: hainan2025,
    given: [archived(104, { contents: without('committee-list') })],
    finds: ['breach'],
  },
  {
    name: '四川没有逐样列，少了选委会名单',
    under: sichuan2026,
    given: [archived(104, { contents: without('committee-list') })],
    finds: [],
  },
  {
    name: '海南：有人办过委托，委托书没有进档',
    under: hainan2025,
    given: [proxied, archived(104, { contents: without('proxy-letters') })],
    finds: ['breach'],
  },
  {
    name: '海南：没有人办委托，没有委托书',
    under: hainan2025,
    given: [archived(104, { contents: without('proxy-letters') })],
    finds: [],
  },
  { name: '还没有归档，不作声', given: [], finds: [] },
];
