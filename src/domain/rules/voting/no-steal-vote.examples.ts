import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const noStealVoteExamples: readonly Example[] = [
  { name: '只领自己的', given: [issued('V1')], finds: [] },
  { name: '有委托，连别人的一起领', given: [proxied('V1'), issued('V1', 'V2')], finds: [] },
  { name: '没有委托，连别人的一起领', given: [issued('V1', 'V2')], finds: ['breach'] },
  { name: '海南：没有委托，连别人的一起领', under: hainan2025, given: [issued('V1', 'V2')], finds: ['breach'] },
  { name: '全家的票一个人领，每人算一处', given: [issued('V1', 'V2', 'V3')], finds: ['breach', 'breach'] },
  { name: '委托的是另一个人', given: [proxied('V9'), issued('V1', 'V2')], finds: ['breach'] },
  { name: '委托已经收回', given: [proxied('V1'), revoked(), issued('V1', 'V2')], finds: ['breach'] },
  { name: '领票以后委托才收回', given: [proxied('V1'), issued('V1', 'V2'), revoked()], finds: [] },
  { name: '领票以后才补委托', given: [issued('V1', 'V2'), { ...proxied('V1'), on: pollingDay }], finds: ['breach'] },
  { name: '当场收回多领的', given: [issued('V1', 'V2'), { ...issued('V1'), replaces: 1 }], finds: ['repaired'] },
  {
    name: '党员大会另有规定，不作声',
    given: [{ ...issued('V1', 'V2'), poll: 'party-assembly#1' satisfies PollId }],
    finds: [],
  },
];

function proxied(holder: PersonId): ElectionEvent {
  return { type: 'ProxyApproved', on: 95, poll: first, absentee: 'V2', holder, form: 'letter', cause: 'away' };
}

function revoked(): ElectionEvent {
  return { type: 'ProxyRevoked', on: pollingDay, poll: first, absentee: 'V2' };
}

function issued(to: PersonId, ...others: PersonId[]): ElectionEvent & { readonly type: 'BallotsIssued' } {
  const people = [to, ...others];
  return { type: 'BallotsIssued', on: pollingDay, poll: first, to, for: people, papers: people.length, proof: 'voter-card' };
}
