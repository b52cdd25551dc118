import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { village } from '../given.ts';
import { answered, filled, left, nominated, selected } from './committee-cases.ts';

/** 假设没有这条规定的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { committeeFill: null },
});

/** V6 是 V20 的儿子 */
const kin = village([], [{ of: 'V6', rel: 'parent', is: 'V20' }]);

export const vecFillExamples: readonly Example[] = [
  { name: '得票排在最前的递补', given: [...vacancy(), filled('V6', 'reserves')], finds: [] },
  { name: '跳过前一名', given: [...vacancy(), filled('V7', 'reserves')], finds: ['breach'] },
  { name: '主任找人顶上', given: [...vacancy(), filled('V30', 'appointed')], finds: ['breach'] },
  { name: '不在原推选结果里，却说是递补', given: [...vacancy(), filled('V30', 'reserves')], finds: ['breach'] },
  { name: '另行推选，国法也可以', given: [...vacancy(), filled('V30', 'new-selection')], finds: [] },
  {
    name: '海南：有人可递补却另行推选',
    under: hainan2025,
    given: [...vacancy(), filled('V30', 'new-selection')],
    finds: ['breach'],
  },
  {
    name: '海南：没有人可递补，另行推选',
    under: hainan2025,
    given: [selected({ reserves: [] }), left('V1', 60), filled('V30', 'new-selection')],
    finds: [],
  },
  { name: '补进来的人，父亲已经被提名', given: [...vacancy(), nominated('V20'), filled('V6', 'reserves')], finds: ['breach'] },
  { name: '补进来的人自己已经被提名', given: [...vacancy(), nominated('V6'), filled('V6', 'reserves')], finds: ['breach'] },
  {
    name: '前一名的父亲被提名，跳过他，补后一名',
    given: [...vacancy(), nominated('V20'), filled('V7', 'reserves')],
    finds: [],
  },
  {
    name: '父亲说了不接受：国法没有写明',
    given: [...vacancy(), nominated('V20'), answered('V20', false), filled('V6', 'reserves')],
    finds: ['doubt'],
  },
  {
    name: '四川：父亲说了不接受，可以递补',
    under: sichuan2026,
    given: [...vacancy(), nominated('V20'), answered('V20', false), filled('V6', 'reserves')],
    finds: [],
  },
  {
    name: '补错的人退出，照次序补',
    given: [...vacancy(), filled('V7', 'reserves'), left('V7', 63), filled('V6', 'reserves', 63)],
    finds: ['repaired'],
  },
  { name: '没有记得票次序，不说次序', given: [selected(), left('V1', 60), filled('V7', 'reserves')], finds: [] },
  { name: '没有这条规定的地方，不作声', under: unregulated, given: [...vacancy(), filled('V30', 'appointed')], finds: [] },
];

function vacancy(): ElectionEvent[] {
  return [kin, selected({ reserves: ['V6', 'V7'] }), left('V1', 60)];
}
