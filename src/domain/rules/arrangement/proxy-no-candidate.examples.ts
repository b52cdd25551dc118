import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { first } from '../given.ts';

export const proxyNoCandidateExamples: readonly Example[] = [
  { name: '托给候选人', given: [listed('V7'), approved('V7')], finds: ['breach'] },
  { name: '托给候选人的妻子，法律没有禁止', given: [listed('V7'), approved('V8')], finds: [] },
  { name: '受托以后才列为候选人', given: [approved('V7'), listed('V7')], finds: ['breach'] },
  { name: '候选人已经书面放弃', given: [listed('V7'), withdrew('V7'), approved('V7')], finds: [] },
  { name: '改托别人', given: [listed('V7'), approved('V7'), { ...approved('V8'), on: 97 }], finds: ['repaired'] },
  {
    name: '首次投票的候选人，另行选举里不再是候选人',
    given: [listed('V7'), listed('V6', 'supplementary#1'), approved('V7', 'supplementary#1')],
    finds: [],
  },
];

function listed(person: PersonId, poll: PollId = first): ElectionEvent {
  return { type: 'FormalListPublished', on: 95, poll, candidates: [{ post: 'chair', person }] };
}

function withdrew(person: PersonId): ElectionEvent {
  return { type: 'CandidateWithdrew', on: 95, poll: first, person };
}

function approved(holder: PersonId, poll: PollId = first): ElectionEvent {
  return { type: 'ProxyApproved', on: 95, poll, absentee: 'V1', holder, form: 'letter', cause: 'away' };
}
