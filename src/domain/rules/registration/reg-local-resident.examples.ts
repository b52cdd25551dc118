import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { Person } from '../../terms/person.ts';
import {
  admitted,
  corrected,
  enrolled,
  eighteenYearsBefore,
  excluded,
  known,
  began,
  knownElsewhere,
  listed,
  moved,
} from './registration-cases.ts';

export const regLocalResidentExamples: readonly Example[] = [
  { name: '名册上有他', given: [...known(), enrolled('V1'), listed()], finds: [] },
  { name: '名单公布了，漏了他，也没有说过为什么', given: [...rollWithout({}), listed()], finds: ['breach'] },
  { name: '名单还没有公布，还来得及', given: rollWithout({}), finds: [] },
  { name: '公布以后补登，公布变动', given: [...rollWithout({}), listed(), corrected({ added: ['V1'] })], finds: ['repaired'] },
  { name: '公布以前登记了', given: [...rollWithout({}), admitted(), listed()], finds: [] },
  { name: '作过不列入的决定，由那条规则说', given: [...rollWithout({}), excluded(), listed()], finds: [] },
  { name: '选举日当天满十八周岁，漏了', given: [...rollWithout({ born: eighteenYearsBefore }), listed()], finds: ['breach'] },
  { name: '选举日次日才满十八周岁', given: [...rollWithout({ born: eighteenYearsBefore + 1 }), listed()], finds: [] },
  {
    name: '海南：选举日当天才满，漏了，字面两可',
    under: hainan2025,
    given: [...rollWithout({ born: eighteenYearsBefore }), listed()],
    finds: ['doubt'],
  },
  {
    name: '选举日推迟，新满岁的人，重新公布时还是没有他',
    given: [...rollWithout({ born: eighteenYearsBefore + 1 }), listed(), moved(90, 101), listed({ on: 91 })],
    finds: ['breach'],
  },
  {
    name: '选举日推迟，还没有重新公布，还来得及补登',
    given: [...rollWithout({ born: eighteenYearsBefore + 1 }), listed(), moved(90, 101)],
    finds: [],
  },
  {
    name: '选举日推迟，没有补登，开始投票了',
    given: [...rollWithout({ born: eighteenYearsBefore + 1 }), listed(), moved(90, 101), began(101)],
    finds: ['breach'],
  },
  { name: '名册上有，贴出来的名单漏写了', given: [...known(), enrolled('V1'), listed({ omits: ['V1'] })], finds: ['breach'] },
  {
    name: '漏写的，公布变动补上了',
    given: [...known(), enrolled('V1'), listed({ omits: ['V1'] }), corrected({ added: ['V1'] })],
    finds: ['repaired'],
  },
  { name: '人在外面，要看他表示不表示', given: [...rollWithout({ lives: 'away' }), listed()], finds: [] },
  { name: '被剥夺政治权利', given: [...rollWithout({ rights: 'deprived' }), listed()], finds: [] },
  { name: '日志没有记过整本名册，看不出漏了谁', given: [...known(), listed()], finds: [] },
  { name: '这本日志没有记登记环节，不作声', given: [...knownElsewhere(), enrolled('V2'), listed()], finds: [] },
];

/** 名册上有别人，没有 V1 */
function rollWithout(facts: Partial<Person>): ElectionEvent[] {
  return [...known(facts), enrolled('V2', 'V3')];
}
