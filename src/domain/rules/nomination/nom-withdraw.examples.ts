import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened } from '../given.ts';
import { listed, withdrew } from './listed.ts';

export const nomWithdrawExamples: readonly Example[] = [
  { name: '四川：书面放弃', under: sichuan2026, given: [...start(), withdrew('V1')], finds: [] },
  { name: '四川：只口头放弃', under: sichuan2026, given: [...start(), withdrew('V1', { written: false })], finds: ['breach'] },
  {
    name: '四川：次日补了书面',
    under: sichuan2026,
    given: [...start(), withdrew('V1', { written: false }), withdrew('V1', { on: 93 })],
    finds: ['repaired'],
  },
  { name: '四川：没有写几天以内', under: sichuan2026, given: [...start(), withdrew('V1', { on: 98 })], finds: [] },
  { name: '海南：名单公布后第三日书面放弃', under: hainan2025, given: [...start(), withdrew('V1', { on: 93 })], finds: [] },
  {
    name: '海南：第四日才提，收不收没有写',
    under: hainan2025,
    given: [...start(), withdrew('V1', { on: 94 })],
    finds: ['doubt'],
  },
  { name: '海南：只口头放弃', under: hainan2025, given: [...start(), withdrew('V1', { written: false })], finds: ['breach'] },
  { name: '国法没有写，不作声', given: [...start(), withdrew('V1', { written: false })], finds: [] },
];

/** 第 90 日公布名单 */
function start(): ElectionEvent[] {
  return [opened('nomination'), listed(90, 'V1', 'V2', 'V3')];
}
