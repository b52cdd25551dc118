import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { fixed, opened, passed, pollingDay } from '../given.ts';
import { listed, primary, seats } from './listed.ts';

export const nomListExamples: readonly Example[] = [
  { name: '四川：恰在五日前张榜', under: sichuan2026, given: [...start(), listed(95, 'V1'), passed(96)], finds: [] },
  { name: '四川：只差一天', under: sichuan2026, given: [...start(), listed(96, 'V1'), passed(97)], finds: ['breach'] },
  { name: '海南：恰在五日前张榜', under: hainan2025, given: [...start(), listed(95, 'V1'), passed(96)], finds: [] },
  { name: '海南：只差一天', under: hainan2025, given: [...start(), listed(96, 'V1'), passed(97)], finds: ['breach'] },
  { name: '四川：过了五日没有张榜', under: sichuan2026, given: [...start(), passed(96)], finds: ['breach'] },
  { name: '四川：期限当天，还来得及', under: sichuan2026, given: [...start(), passed(95)], finds: [] },
  {
    name: '四川：只差一天，次日推迟选举日',
    under: sichuan2026,
    given: [...start(), listed(96, 'V1'), { type: 'ElectionDayMoved', on: 97, electionDay: 101 }],
    finds: ['repaired'],
  },
  {
    name: '四川：早已张榜，递补以后再贴的不算晚',
    under: sichuan2026,
    given: [...start(), listed(95, 'V1'), listed(97, 'V2')],
    finds: [],
  },
  { name: '四川：没有预选，照笔画排', under: sichuan2026, given: [...start(), inOrder('strokes')], finds: [] },
  { name: '四川：没有预选，照得票排', under: sichuan2026, given: [...start(), inOrder('votes')], finds: ['breach'] },
  { name: '四川：预选过，照得票排', under: sichuan2026, given: [...start(), held(), inOrder('votes')], finds: [] },
  { name: '四川：预选过，仍照笔画排', under: sichuan2026, given: [...start(), held(), inOrder('strokes')], finds: ['breach'] },
  { name: '海南：照得票排', under: hainan2025, given: [...start(), inOrder('votes')], finds: [] },
  { name: '海南：照笔画排', under: hainan2025, given: [...start(), inOrder('strokes')], finds: ['breach'] },
  {
    name: '四川：次序不对，改过重贴',
    under: sichuan2026,
    given: [...start(), inOrder('other'), inOrder('strokes', 91)],
    finds: ['repaired'],
  },
  {
    name: '没有记提名环节，不作声',
    under: sichuan2026,
    given: [opened('voting'), fixed(pollingDay), listed(99, 'V1')],
    finds: [],
  },
  { name: '国法没有写天数，不作声', given: [...start(), listed(99, 'V1')], finds: [] },
  { name: '天津：恰在三日前公布', under: tianjin2019, given: [...start(), listed(97, 'V1'), passed(98)], finds: [] },
  { name: '天津：只差一天', under: tianjin2019, given: [...start(), listed(98, 'V1'), passed(99)], finds: ['breach'] },
  { name: '河南：没有写照什么排', under: henan2011, given: [...start(), inOrder('strokes')], finds: [] },
  { name: '北京：照笔画排，应当照得票', under: beijing2012, given: [...start(), inOrder('strokes')], finds: ['breach'] },
];

function start(): ElectionEvent[] {
  return [opened('nomination'), fixed(pollingDay), seats(2)];
}

function held(): ElectionEvent {
  return primary([['V1', 300]]);
}

function inOrder(order: NonNullable<EventOf<'FormalListPublished'>['order']>, on: Day = 90): ElectionEvent {
  return { ...listed(on, 'V1'), order };
}
