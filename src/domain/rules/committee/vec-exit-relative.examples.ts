import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened, passed, village } from '../given.ts';
import { answered, decided, filled, formalList, left, nominated, selected } from './committee-cases.ts';

/** 旧法只管本人被提名，没有近亲属这一条。 */
const withoutCircle = overlay(national2026, {
  id: 'no-circle',
  title: '没有规定',
  status: 'superseded',
  params: { exitCircle: null },
});

/** V1 是 V12 之父，V12 是 V13 之母；V14 是 V12 之夫。 */
const family = village(
  [],
  [
    { of: 'V12', rel: 'parent', is: 'V1' },
    { of: 'V13', rel: 'parent', is: 'V12' },
    { of: 'V12', rel: 'spouse', is: 'V14' },
  ],
);

export const vecExitRelativeExamples: readonly Example[] = [
  {
    name: '孙女被提名，祖父当天退出',
    given: [...serving('V13'), left('V1', 60), decided(61), formalList(92, 'V13')],
    finds: [],
  },
  { name: '过了两天退出，其间选委会没有作过决定', given: [...serving('V13'), left('V1', 62), decided(63)], finds: [] },
  { name: '还没有退出，选委会也还没有再作决定', given: [...serving('V13'), passed(70)], finds: [] },
  { name: '没有退出，选委会次日又作了决定：法律没有写几天', given: [...serving('V13'), decided(61)], finds: ['doubt'] },
  { name: '作了决定以后才退出', given: [...serving('V13'), decided(61), left('V1', 62)], finds: ['repaired'] },
  { name: '公布正式候选人名单还没有退出', given: [...serving('V13'), decided(61), formalList(92, 'V13')], finds: ['breach'] },
  {
    name: '公布正式候选人名单当天、公布以后才退出',
    given: [...serving('V13'), formalList(92, 'V13'), left('V1', 92)],
    finds: ['repaired'],
  },
  {
    name: '海南：公布正式候选人名单还没有退出',
    under: hainan2025,
    given: [...serving('V13'), formalList(92, 'V13')],
    finds: ['breach'],
  },
  {
    name: '孙女说了不接受，祖父留任：国法没有写明',
    given: [...serving('V13'), answered('V13', false), decided(61), formalList(92, 'V90')],
    finds: ['doubt'],
  },
  {
    name: '四川：孙女说了不接受，祖父可以留任',
    under: sichuan2026,
    given: [...serving('V13'), answered('V13', false), decided(61), formalList(92, 'V90')],
    finds: [],
  },
  {
    name: '四川：孙女愿意接受，公布正式候选人名单还没有退出',
    under: sichuan2026,
    given: [...serving('V13'), answered('V13', true), formalList(92, 'V13')],
    finds: ['breach'],
  },
  {
    name: '四川：没有记过答复，上了正式名单就是愿意',
    under: sichuan2026,
    given: [...serving('V13'), decided(61), formalList(92, 'V13')],
    finds: ['breach'],
  },
  { name: '四川：还没有答复，不作声', under: sichuan2026, given: [...serving('V13'), decided(61)], finds: [] },
  { name: '女婿被提名：不是近亲属，可以留任', given: [...serving('V14'), decided(61), formalList(92, 'V14')], finds: [] },
  {
    name: '孙女早就被提名，祖父后来补进来，由递补那条规则说',
    given: [...serving('V13', 'V9'), filled('V1', 'reserves'), formalList(92, 'V13')],
    finds: [],
  },
  { name: '没有这条规定的地方，不作声', under: withoutCircle, given: [...serving('V13'), formalList(92, 'V13')], finds: [] },
  {
    name: '这本日志没有记选委会环节，不作声',
    given: [opened('nomination'), family, selected(), nominated('V13'), formalList(92, 'V13')],
    finds: [],
  },
];

function serving(nominee: PersonId, member: PersonId = 'V1'): ElectionEvent[] {
  return [opened('committee', 'nomination'), family, selected({ members: [member, 'V90', 'V91'] }), nominated(nominee)];
}
