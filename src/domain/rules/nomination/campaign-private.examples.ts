import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { begun, listed, nominated } from './listed.ts';

export const campaignPrivateExamples: readonly Example[] = [
  { name: '海南：候选人串门拉票，报了乡镇', under: hainan2025, given: [...visited('V1'), reported(), begun()], finds: [] },
  { name: '海南：候选人串门拉票，没有人管', under: hainan2025, given: [...visited('V1'), begun()], finds: ['breach'] },
  { name: '海南：名单还没有公布，只提示', under: hainan2025, given: [...visited('V1', 80), begun()], finds: ['doubt'] },
  { name: '海南：不是候选人，看不出是谁指使的', under: hainan2025, given: [...visited('V8'), begun()], finds: [] },
  { name: '海南：还没有投票，来得及管', under: hainan2025, given: visited('V1'), finds: [] },
  { name: '海南：投票以后才查', under: hainan2025, given: [...visited('V1'), begun(), investigated()], finds: ['repaired'] },
  { name: '四川没有写，不作声', under: sichuan2026, given: [...visited('V1'), begun()], finds: [] },
];

/** V1 被提名，第 90 日列为候选人；by 在 on 那天串门拉票。 */
function visited(by: PersonId, on: Day = 92): ElectionEvent[] {
  const visit: ElectionEvent = { type: 'VotesCanvassed', on, by, how: 'visit' };
  const list = listed(90, 'V1', 'V2');
  return [opened('nomination', 'voting'), nominated('V1'), ...(on < 90 ? [visit, list] : [list, visit])];
}

function reported(): ElectionEvent {
  return { type: 'ConductReported', on: 93, poll: first, person: 'V1', to: 'township' };
}

function investigated(): ElectionEvent {
  return { type: 'ConductInvestigated', on: 101, about: 'V1', by: 'township', proven: true };
}
