import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { called } from './meeting-cases.ts';

/** 假设没有这条规定的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { interference: null },
});

export const townshipLimitExamples: readonly Example[] = [
  { name: '乡镇领导打招呼，照办了', given: [pressed('township-leader'), answered(true)], finds: ['breach'] },
  { name: '乡镇领导打招呼，记下来报上级', given: [pressed('township-leader'), answered(false)], finds: [] },
  { name: '族里长辈打招呼，不是乡镇干预', given: [pressed('clan-elder'), answered(true)], finds: [] },
  { name: '乡镇召集村民会议', given: [called({ by: 'township' })], finds: ['breach'] },
  { name: '村委会召集', given: [called()], finds: [] },
  { name: '县里召集村民代表会议', given: [called({ by: 'county', body: 'representatives' })], finds: ['breach'] },
  {
    name: '乡镇召集推选会：有没有特别情形看不出来',
    given: [called({ by: 'township', agenda: ['election-committee'] })],
    finds: ['doubt'],
  },
  {
    name: '海南：推选会由谁召集另有规定，由那条规则说',
    under: hainan2025,
    given: [called({ by: 'township', agenda: ['election-committee'] })],
    finds: [],
  },
  { name: '乡镇定选委会名单', given: [selected('township')], finds: ['breach'] },
  { name: '村民会议推选', given: [selected('villagers')], finds: [] },
  {
    name: '乡镇定的名单作废，次日开会重新推选',
    given: [selected('township'), { ...selected('villagers'), on: 51 }],
    finds: ['repaired'],
  },
  { name: '没有这条规定的地方，不作声', under: unregulated, given: [called({ by: 'township' })], finds: [] },
];

function pressed(by: EventOf<'NamePressed'>['by']): ElectionEvent {
  return { type: 'NamePressed', on: 41, by, person: 'V1', post: 'chair' };
}

function answered(follows: boolean): ElectionEvent {
  return { type: 'PressureAnswered', on: 41, follows, reports: !follows };
}

function selected(by: NonNullable<EventOf<'CommitteeSelected'>['by']>): ElectionEvent {
  return { type: 'CommitteeSelected', on: 50, members: ['V1', 'V2', 'V3'], by };
}
