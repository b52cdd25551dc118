import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { opened, passed } from '../given.ts';
import { began, known, listed, moved } from './registration-cases.ts';

export const regRepublishExamples: readonly Example[] = [
  { name: '四川：推迟三十日，不用重新公布', under: sichuan2026, given: [...delayedTo(130), passed(130)], finds: [] },
  { name: '四川：推迟三十一日，没有重新公布', under: sichuan2026, given: [...delayedTo(131), passed(131)], finds: ['breach'] },
  { name: '四川：推迟三十一日，还没有到选举日', under: sichuan2026, given: [...delayedTo(131), passed(130)], finds: [] },
  {
    name: '四川：推迟三十一日，重新公布了',
    under: sichuan2026,
    given: [...delayedTo(131), listed({ on: 110 }), passed(131)],
    finds: [],
  },
  {
    name: '四川：分两次推迟，合起来三十一日',
    under: sichuan2026,
    given: [...delayedTo(115), moved(95, 131), passed(131)],
    finds: ['breach'],
  },
  {
    name: '四川：开始投票以后才重新公布，来不及',
    under: sichuan2026,
    given: [...delayedTo(131), began(131), listed({ on: 131 })],
    finds: ['breach'],
  },
  {
    name: '四川：先推迟，后公布名单',
    under: sichuan2026,
    given: [...known(), moved(70, 140), listed(), passed(140)],
    finds: [],
  },
  { name: '海南：推迟一天，没有重新公布', under: hainan2025, given: [...delayedTo(101), passed(101)], finds: ['breach'] },
  {
    name: '海南：推迟一天，重新公布了',
    under: hainan2025,
    given: [...delayedTo(101), listed({ on: 92 }), passed(101)],
    finds: [],
  },
  { name: '海南：没有推迟', under: hainan2025, given: [...known(), listed(), passed(101)], finds: [] },
  { name: '国法没有写，不作声', given: [...delayedTo(140), passed(140)], finds: [] },
  {
    name: '海南：这本日志没有记登记环节，不作声',
    under: hainan2025,
    given: [opened('voting'), { type: 'ElectionDayFixed', on: 40, electionDay: 100 }, listed(), moved(90, 101), passed(101)],
    finds: [],
  },
];

/** 名单公布以后第 90 日，选举日推迟到 day。 */
function delayedTo(day: Day): ElectionEvent[] {
  return [...known(), listed(), moved(90, day)];
}
