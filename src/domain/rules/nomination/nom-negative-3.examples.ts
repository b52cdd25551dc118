import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import type { Bar } from '../../profiles/params/nomination.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { village, villager } from '../given.ts';
import { listed, removed, withdrew } from './listed.ts';

/** 旧法没有这四类 */
const withoutBars = overlay(national2026, {
  id: 'no-bars',
  title: '没有规定',
  status: 'superseded',
  params: { candidateBars: null },
});

export const nomNegative3Examples: readonly Example[] = [
  { name: '列为正式候选人', given: listing('clan-or-gang'), finds: ['doubt'] },
  { name: '四川：列为正式候选人', under: sichuan2026, given: listing('clan-or-gang'), finds: ['doubt'] },
  { name: '海南：列为正式候选人', under: hainan2025, given: listing('clan-or-gang'), finds: ['doubt'] },
  { name: '没有这种情形', given: listing(undefined), finds: [] },
  { name: '有的是另一种情形，归另一条', given: listing('cult'), finds: [] },
  { name: '公布以后取消', given: [...listing('clan-or-gang'), removed('V1', 'barred')], finds: ['repaired'] },
  { name: '本人书面放弃', given: [...listing('clan-or-gang'), withdrew('V1')], finds: ['repaired'] },
  { name: '重新公布，名单上没有他', given: [...listing('clan-or-gang'), listed(91, 'V2', 'V4')], finds: ['repaired'] },
  {
    name: '公安的材料写明了，仍然列上',
    given: listing('clan-or-gang', paper('barred')),
    finds: ['breach'],
  },
  { name: '公安的材料没有写清', given: listing('clan-or-gang', paper('vague')), finds: ['doubt'] },
  { name: '没有这条规定的地方，不作声', under: withoutBars, given: listing('clan-or-gang'), finds: [] },
];

/** V1 有 bar 写的情形，与 V2 一同列为候选人 */
function listing(bar: Bar | undefined, ...before: ElectionEvent[]): ElectionEvent[] {
  return [village([villager('V1', bar && { bar }), villager('V2')]), ...before, listed(90, 'V1', 'V2')];
}

function paper(says: EventOf<'PaperReceived'>['says']): ElectionEvent {
  return { type: 'PaperReceived', on: 80, nominee: 'V1', paper: 'public-security', says };
}
