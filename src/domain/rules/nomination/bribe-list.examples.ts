import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first, opened } from '../given.ts';
import { begun, removed } from './listed.ts';

/** 没有这条规定的地方 */
const withoutBribery = overlay(national2026, {
  id: 'no-bribery',
  title: '没有规定',
  status: 'superseded',
  params: { bribery: null },
});

export const bribeListExamples: readonly Example[] = [
  { name: '四川：送东西，报了乡镇', under: sichuan2026, given: [...canvassed('gift'), reported(), begun()], finds: [] },
  { name: '四川：送东西，没有人管', under: sichuan2026, given: [...canvassed('gift'), begun()], finds: ['breach'] },
  { name: '海南：给钱，没有人管', under: hainan2025, given: [...canvassed('money'), begun()], finds: ['breach'] },
  { name: '海南：摆酒席，没有人管', under: hainan2025, given: [...canvassed('meal'), begun()], finds: ['breach'] },
  { name: '海南：许诺好处，没有人管', under: hainan2025, given: [...canvassed('promise'), begun()], finds: ['breach'] },
  { name: '四川：威胁，没有人管', under: sichuan2026, given: [...canvassed('threat'), begun()], finds: ['breach'] },
  {
    name: '四川：没有人管，投票那天他在会场又送烟，报的是会场里这一件',
    under: sichuan2026,
    given: [...canvassed('gift'), begun(), offered(), reported('township', 100)],
    finds: ['breach'],
  },
  {
    name: '四川：第二天补报，写明报的是第 91 日那一件',
    under: sichuan2026,
    given: [...canvassed('gift'), begun(), offered(), { ...reported('township', 101), seenOn: 91 }],
    finds: ['repaired'],
  },
  {
    name: '四川：报的是更早的另一天，不是这一件',
    under: sichuan2026,
    given: [...canvassed('gift'), { ...reported(), seenOn: 88 }, begun()],
    finds: ['breach'],
  },
  {
    name: '海南：取消了候选人资格',
    under: hainan2025,
    given: [...canvassed('money'), removed('V1', 'bribery'), begun()],
    finds: [],
  },
  { name: '四川：乡镇查过了', under: sichuan2026, given: [...canvassed('money'), investigated(), begun()], finds: [] },
  {
    name: '四川：只在选委会里说了说',
    under: sichuan2026,
    given: [...canvassed('gift'), reported('committee'), begun()],
    finds: ['breach'],
  },
  {
    name: '四川：投票以后乡镇才查',
    under: sichuan2026,
    given: [...canvassed('gift'), begun(), investigated(101)],
    finds: ['repaired'],
  },
  { name: '四川：还没有投票，来得及报', under: sichuan2026, given: canvassed('gift'), finds: [] },
  { name: '四川：只是串门，不是这条管的', under: sichuan2026, given: [...canvassed('visit'), begun()], finds: [] },
  { name: '国法没有写谁来制止，只提示', given: [...canvassed('gift'), begun()], finds: ['doubt'] },
  { name: '没有记投票环节，没有报告看不出来', under: sichuan2026, given: [...canvassed('gift').slice(1), begun()], finds: [] },
  { name: '没有这条规定的地方，不作声', under: withoutBribery, given: [...canvassed('gift'), begun()], finds: [] },
];

/** V1 第 91 日拉票 */
function canvassed(how: EventOf<'VotesCanvassed'>['how']): ElectionEvent[] {
  return [opened('nomination', 'voting', 'incident'), { type: 'VotesCanvassed', on: 91, by: 'V1', how }];
}

function reported(to: EventOf<'ConductReported'>['to'] = 'township', on = 92): EventOf<'ConductReported'> {
  return { type: 'ConductReported', on, poll: first, person: 'V1', to };
}

function offered(): ElectionEvent {
  return { type: 'GiftOffered', on: 100, poll: first, by: 'V1', what: 'cigarettes' };
}

function investigated(on = 95): ElectionEvent {
  return { type: 'ConductInvestigated', on, about: 'V1', by: 'township', proven: true };
}
