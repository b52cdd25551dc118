import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { called, demanded, recallPoll, term } from './recall-cases.ts';

/** 写明罢免表决不用流动票箱、不委托的地方 */
const inPerson = overlay(national2026, {
  id: 'in-person',
  title: '罢免要本人到场',
  status: 'current',
  params: { recallInPerson: { value: 'required', cites: ['TJ-39.2'], certainty: 'text' } },
});

const begun = [...term, demanded(), called()];
const entrusted = { on: 20, poll: recallPoll, absentee: 'V8', holder: 'V9', form: 'letter', cause: 'away' } as const;
const approved: ElectionEvent = { type: 'ProxyApproved', ...entrusted };
const revoked: ElectionEvent = { type: 'ProxyRevoked', on: 21, poll: recallPoll, absentee: 'V8' };
const box: ElectionEvent = {
  type: 'MobileBoxArranged',
  on: 20,
  poll: recallPoll,
  box: 'B2',
  voters: ['V8'],
  decidedBy: 'meeting',
};

export const recallInPersonExamples: readonly Example[] = [
  { name: '都到会场投', under: inPerson, given: begun, finds: [] },
  { name: '收了一份委托', under: inPerson, given: [...begun, approved], finds: ['breach'] },
  { name: '收了委托，又退了', under: inPerson, given: [...begun, approved, revoked], finds: ['repaired'] },
  { name: '用了流动票箱', under: inPerson, given: [...begun, box], finds: ['breach'] },
  { name: '国法没有写', given: [...begun, approved, box], finds: [] },
];
