import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { KinFact } from '../../terms/person.ts';
import type { WorkerRole } from '../../terms/poll-worker.ts';
import { first, pollingDay, village } from '../given.ts';

/** V7 是候选人；V1 是他的女儿，V3 是他的兄弟，V2 是 V3 的女儿，也就是候选人的侄女。 */
const kin: readonly KinFact[] = [
  { of: 'V1', rel: 'parent', is: 'V7' },
  { of: 'V3', rel: 'sibling', is: 'V7' },
  { of: 'V2', rel: 'parent', is: 'V3' },
];

export const workersAvoidExamples: readonly Example[] = [
  { name: '候选人的女儿监票', under: sichuan2026, given: working('V1', 'scrutineer'), finds: ['breach'] },
  { name: '候选人的兄弟计票', under: hainan2025, given: working('V3', 'teller'), finds: ['breach'] },
  { name: '候选人的侄女监票，侄女不是近亲属', under: sichuan2026, given: working('V2', 'scrutineer'), finds: [] },
  {
    name: '当场换下候选人的女儿',
    under: sichuan2026,
    given: [...working('V1', 'scrutineer'), replaced()],
    finds: ['repaired'],
  },
  { name: '候选人放弃以后，他的女儿监票', under: sichuan2026, given: withdrawn(), finds: [] },
  { name: '候选人的女儿唱票：海南只列了监票人、计票人', under: hainan2025, given: working('V1', 'reader'), finds: [] },
  { name: '候选人的女儿发票：四川写了「等工作人员」', under: sichuan2026, given: working('V1', 'issuer'), finds: ['doubt'] },
  { name: '候选人维持秩序：四川不得参与组织工作', under: sichuan2026, given: working('V7', 'steward'), finds: ['breach'] },
  { name: '候选人监票：海南只写了近亲属', under: hainan2025, given: working('V7', 'scrutineer'), finds: ['doubt'] },
  {
    name: '候选人帮着搬流动票箱',
    under: sichuan2026,
    given: [...working('V5', 'scrutineer'), carried('V7')],
    finds: ['breach'],
  },
  {
    name: '候选人的女儿监票，还护送了票箱，只算一处',
    under: hainan2025,
    given: [...working('V1', 'scrutineer'), carried('V1')],
    finds: ['breach'],
  },
  { name: '国法没有写回避，不作声', given: working('V1', 'scrutineer'), finds: [] },
];

function working(person: PersonId, role: WorkerRole): ElectionEvent[] {
  return [village([], kin), listed(), chosen(person, role)];
}

function listed(): ElectionEvent {
  return { type: 'FormalListPublished', on: 95, poll: first, candidates: [{ post: 'chair', person: 'V7' }] };
}

function chosen(person: PersonId, role: WorkerRole): ElectionEvent {
  return { type: 'WorkersChosen', on: 96, poll: first, by: 'committee', workers: [{ person, role, place: 'S1' }] };
}

function withdrawn(): ElectionEvent[] {
  const before: ElectionEvent[] = [
    village([], kin),
    listed(),
    { type: 'CandidateWithdrew', on: 95, poll: first, person: 'V7' },
  ];
  return [...before, chosen('V1', 'scrutineer')];
}

function replaced(): ElectionEvent {
  return { type: 'WorkerReplaced', on: pollingDay, poll: first, from: 'V1', to: 'V5', role: 'scrutineer' };
}

function carried(person: PersonId): ElectionEvent {
  return { type: 'MobileBoxSent', on: pollingDay, poll: first, box: 'B2', carriers: ['V5', person] };
}
