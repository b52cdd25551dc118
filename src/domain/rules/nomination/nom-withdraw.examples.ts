import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { fixed, opened, pollingDay } from '../given.ts';
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
  { name: '河北：选举日七日前书面放弃', under: hebei2020, given: [...dated(), withdrew('V1', { on: 93 })], finds: [] },
  { name: '河北：只差六日才提', under: hebei2020, given: [...dated(), withdrew('V1', { on: 94 })], finds: ['doubt'] },
  { name: '天津：选举日五日前书面放弃', under: tianjin2019, given: [...dated(), withdrew('V1', { on: 95 })], finds: [] },
  { name: '天津：只差四日才提', under: tianjin2019, given: [...dated(), withdrew('V1', { on: 96 })], finds: ['doubt'] },
  { name: '河南：名单公布后第三日放弃', under: henan2011, given: [...start(), withdrew('V1', { on: 93 })], finds: [] },
  { name: '河南：第四日才提', under: henan2011, given: [...start(), withdrew('V1', { on: 94 })], finds: ['doubt'] },
];

/** 第 90 日公布名单 */
function start(): ElectionEvent[] {
  return [opened('nomination'), listed(90, 'V1', 'V2', 'V3')];
}

/** 选举日定在第 100 日 */
function dated(): ElectionEvent[] {
  return [opened('nomination'), fixed(pollingDay), listed(90, 'V1', 'V2', 'V3')];
}
