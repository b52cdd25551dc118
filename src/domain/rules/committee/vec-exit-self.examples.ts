import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, passed } from '../given.ts';
import { answered, decided, formalList, left, nominated, selected } from './committee-cases.ts';

/** 假设没有这条规定的地方 */
const unregulated = overlay(national2026, { id: 'none', title: '没有规定', status: 'superseded', params: { exitWhen: null } });

export const vecExitSelfExamples: readonly Example[] = [
  { name: '成员被提名，当天退出', given: [...serving(), left('V1', 60), decided(61), formalList(92, 'V1')], finds: [] },
  { name: '没有退出，选委会又作了决定：法律没有写几天', given: [...serving(), decided(61)], finds: ['doubt'] },
  { name: '没有退出，选委会也没有再作决定', given: [...serving(), passed(70)], finds: [] },
  { name: '公布正式候选人名单还没有退出', given: [...serving(), formalList(92, 'V1')], finds: ['breach'] },
  { name: '公布以后退出', given: [...serving(), formalList(92, 'V1'), left('V1', 93)], finds: ['repaired'] },
  {
    name: '不接受提名，留任：国法没有写明',
    given: [...serving(), answered('V1', false), formalList(92, 'V90')],
    finds: ['doubt'],
  },
  {
    name: '四川：不接受提名，可以留任',
    under: sichuan2026,
    given: [...serving(), answered('V1', false), formalList(92, 'V90')],
    finds: [],
  },
  {
    name: '四川：接受提名，没有退出',
    under: sichuan2026,
    given: [...serving(), answered('V1', true), formalList(92, 'V1')],
    finds: ['breach'],
  },
  {
    name: '选委会以外的人被提名',
    given: [opened('committee'), selected(), nominated('V20'), formalList(92, 'V20')],
    finds: [],
  },
  { name: '没有这条规定的地方，不作声', under: unregulated, given: [...serving(), formalList(92, 'V1')], finds: [] },
];

function serving(): ElectionEvent[] {
  return [opened('committee', 'nomination'), selected(), nominated('V1')];
}
