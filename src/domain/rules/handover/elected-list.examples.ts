import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId, PollId } from '../../terms/ids.ts';
import { first, opened, passed, pollingDay } from '../given.ts';
import { elected } from './handover-cases.ts';

const won = [...counted('V1'), elected('chair', 'V1')];
/** V9 不在正式候选人名单上 */
const wrote = [...counted('V1'), elected('chair', 'V9', { on: 103 })];

export const electedListExamples: readonly Example[] = [
  { name: '海南：当日张榜', under: hainan2025, given: [...won, posted(100), passed(105)], finds: [] },
  { name: '海南：次日张榜', under: hainan2025, given: [...won, posted(101), passed(105)], finds: [] },
  { name: '海南：第三天才张榜', under: hainan2025, given: [...won, posted(102)], finds: ['repaired'] },
  { name: '海南：一直没有张榜', under: hainan2025, given: [...won, passed(102)], finds: ['breach'] },
  { name: '海南：次日，还来得及', under: hainan2025, given: [...won, passed(101)], finds: [] },
  { name: '海南：另选的人，第七天审完公布', under: hainan2025, given: [...wrote, posted(107), passed(110)], finds: [] },
  { name: '海南：另选的人，第八天还没有公布', under: hainan2025, given: [...wrote, passed(108)], finds: ['breach'] },
  {
    name: '海南：再次投票的当选人并在一张榜里',
    under: hainan2025,
    given: [...won, ...counted('V2', 'revote#1'), elected('member', 'V2', { poll: 'revote#1' }), posted(100), passed(105)],
    finds: [],
  },
  { name: '海南：谁也没有选上，没有名单可贴', under: hainan2025, given: [...counted('V1'), passed(110)], finds: [] },
  { name: '四川没有写当选人名单几天里张榜', under: sichuan2026, given: [...won, passed(110)], finds: [] },
];

function counted(candidate: PersonId, poll: PollId = first): ElectionEvent[] {
  return [
    ...(poll === first ? [opened('counting', 'result', 'handover')] : []),
    { type: 'FormalListPublished', on: pollingDay, poll, candidates: [{ post: 'chair', person: candidate }] },
    { type: 'CountHeld', on: pollingDay, poll, venue: 'S1', inPublic: true },
  ];
}

function posted(on: Day): ElectionEvent {
  return { type: 'ElectedListPublished', on, poll: first };
}
