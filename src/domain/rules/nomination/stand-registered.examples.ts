import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, opened, pollingDay, roll, village, villager } from '../given.ts';
import { begun, listed, removed } from './listed.ts';

/** 没有这条规定的地方 */
const withoutStanding = overlay(national2026, {
  id: 'no-standing',
  title: '没有规定',
  status: 'superseded',
  params: { standing: null },
});

export const standRegisteredExamples: readonly Example[] = [
  { name: '海南：候选人在登记名单上', under: hainan2025, given: listing('V1', 'V2'), finds: [] },
  { name: '海南：候选人不在登记名单上', under: hainan2025, given: listing('V1', 'V3'), finds: ['breach'] },
  { name: '海南：补登以后', under: hainan2025, given: [...listing('V1', 'V3'), corrected('V3')], finds: ['repaired'] },
  { name: '国法没有写要登记，只提示', given: listing('V1', 'V3'), finds: ['doubt'] },
  { name: '四川没有写候选人要登记，只提示', under: sichuan2026, given: listing('V1', 'V3'), finds: ['doubt'] },
  { name: '被剥夺政治权利的人列为候选人', given: listing('V1', 'V4'), finds: ['breach'] },
  { name: '四川：被剥夺政治权利的人列为候选人', under: sichuan2026, given: listing('V1', 'V4'), finds: ['breach'] },
  { name: '取消了他的资格', given: [...listing('V1', 'V4'), removed('V4', 'barred')], finds: ['repaired'] },
  { name: '四川：另选了登记过的人', under: sichuan2026, given: elected('V5'), finds: [] },
  { name: '四川：另选了没有登记的人，两条写得不一样', under: sichuan2026, given: elected('V3'), finds: ['doubt'] },
  { name: '海南：另选了没有登记的人，没有写', under: hainan2025, given: elected('V3'), finds: ['doubt'] },
  { name: '另选了被剥夺政治权利的人', under: hainan2025, given: elected('V4'), finds: ['breach'] },
  {
    name: '这本日志没有记登记环节，名册上没有也不作声',
    under: hainan2025,
    given: [opened('nomination'), ...listing('V1', 'V3').slice(1)],
    finds: [],
  },
  { name: '没有这条规定的地方，不作声', under: withoutStanding, given: listing('V1', 'V4'), finds: [] },
];

/** V1、V2、V5 登记了；V3 没有；V4 被剥夺政治权利。 */
function listing(...candidates: PersonId[]): ElectionEvent[] {
  const people = (['V1', 'V2', 'V3', 'V5'] as const).map((id) => villager(id));
  return [
    opened('registration', 'nomination', 'result'),
    village([...people, villager('V4', { rights: 'deprived' })]),
    roll('V1', 'V2', 'V5'),
    listed(90, ...candidates),
  ];
}

function elected(person: PersonId): ElectionEvent[] {
  return [...listing('V1', 'V2'), begun(), { type: 'ElectedDeclared', on: pollingDay, poll: first, post: 'member', person }];
}

function corrected(person: PersonId): ElectionEvent {
  return { type: 'RollCorrected', on: 91, added: [person], removed: [], posted: true };
}
