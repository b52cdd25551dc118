import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { fixed, opened, passed, pollingDay } from '../given.ts';
import { posted, seats } from './listed.ts';

export const nomListNomineesExamples: readonly Example[] = [
  { name: '四川：恰在十五日前公布', under: sichuan2026, given: [...start(), posted(85, 'V1'), passed(86)], finds: [] },
  { name: '四川：只差一天', under: sichuan2026, given: [...start(), posted(86, 'V1'), passed(87)], finds: ['breach'] },
  { name: '四川：过了十五日没有公布', under: sichuan2026, given: [...start(), passed(86)], finds: ['breach'] },
  { name: '四川：期限当天，还来得及', under: sichuan2026, given: [...start(), passed(85)], finds: [] },
  {
    name: '四川：只差一天，次日推迟选举日',
    under: sichuan2026,
    given: [...start(), posted(86, 'V1'), { type: 'ElectionDayMoved', on: 87, electionDay: 101 }],
    finds: ['repaired'],
  },
  { name: '四川：照姓氏笔画排', under: sichuan2026, given: [...start(), inOrder('strokes')], finds: [] },
  { name: '四川：照得票排', under: sichuan2026, given: [...start(), inOrder('votes')], finds: ['breach'] },
  {
    name: '四川：次序不对，改过重贴',
    under: sichuan2026,
    given: [...start(), inOrder('other'), inOrder('strokes', 81)],
    finds: ['repaired'],
  },
  { name: '海南没有写，不作声', under: hainan2025, given: [...start(), passed(86)], finds: [] },
  {
    name: '没有记提名环节，不作声',
    under: sichuan2026,
    given: [opened('voting'), fixed(pollingDay), seats(2), passed(90)],
    finds: [],
  },
];

/** 第 100 日投票，委员应选两名 */
function start(): ElectionEvent[] {
  return [opened('nomination'), fixed(pollingDay), seats(2)];
}

function inOrder(order: NonNullable<EventOf<'NomineesPublished'>['order']>, on: Day = 80): ElectionEvent {
  return { ...posted(on, 'V1'), order };
}
