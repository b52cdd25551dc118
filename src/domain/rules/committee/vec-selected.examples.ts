import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { selected } from './committee-cases.ts';

/** 假设没有这条规定的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { committeeChosenBy: null },
});

export const vecSelectedExamples: readonly Example[] = [
  { name: '村民会议推选', given: [by('villagers')], finds: [] },
  { name: '村民代表会议推选', given: [by('representatives')], finds: [] },
  { name: '各村民小组会议推选', given: [by('groups')], finds: [] },
  { name: '照乡镇的名单公布', given: [by('township')], finds: ['breach'] },
  { name: '村党组织开会定', given: [by('party-organisation')], finds: ['breach'] },
  { name: '两委联席会定', given: [by('joint')], finds: ['breach'] },
  { name: '海南：村委会自己定', under: hainan2025, given: [by('village-committee')], finds: ['breach'] },
  { name: '指定以后，另行开会推选', given: [by('township'), { ...by('villagers'), on: 55 }], finds: ['repaired'] },
  { name: '没有记怎样产生，不作声', given: [selected()], finds: [] },
  { name: '没有这条规定的地方，不作声', under: unregulated, given: [by('township')], finds: [] },
];

function by(who: NonNullable<EventOf<'CommitteeSelected'>['by']>): ElectionEvent {
  return selected({ by: who });
}
