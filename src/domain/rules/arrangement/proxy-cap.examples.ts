import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { first } from '../given.ts';

/** 设想的旧省规：上限两人，比国法严，是否仍然有效没有明说。 */
const stricter = overlay(national2026, {
  id: 'stricter',
  title: '设想：上限两人',
  status: 'predates-2026',
  params: {
    maxProxiesPerHolder: { value: 2, cites: ['HE-26.3'], certainty: 'text', contested: '比国法严，是否仍然有效没有明说' },
  },
});

export const proxyCapExamples: readonly Example[] = [
  { name: '接受三人委托，未超过', given: approvedFor('V9', 'V1', 'V2', 'V3'), finds: [] },
  { name: '接受四人委托，超过', given: approvedFor('V9', 'V1', 'V2', 'V3', 'V4'), finds: ['breach'] },
  {
    name: '两人各接受三人委托，分别计算',
    given: [...approvedFor('V8', 'V1', 'V2', 'V3'), ...approvedFor('V9', 'V4', 'V5', 'V6')],
    finds: [],
  },
  { name: '党员大会另有规定，不作声', given: elsewhere('V9', 'V1', 'V2', 'V3', 'V4'), finds: [] },
  {
    name: '第四份在投票以前收回',
    given: [...approvedFor('V9', 'V1', 'V2', 'V3', 'V4'), { type: 'ProxyRevoked', on: 96, poll: first, absentee: 'V4' }],
    finds: ['repaired'],
  },
  {
    name: '上限两人的旧省规，接受三人：比国法严，只提示',
    under: stricter,
    given: approvedFor('V9', 'V1', 'V2', 'V3'),
    finds: ['doubt'],
  },
  {
    name: '上限两人的旧省规，接受四人：国法也不许',
    under: stricter,
    given: approvedFor('V9', 'V1', 'V2', 'V3', 'V4'),
    finds: ['breach'],
  },
];

function approvedFor(holder: PersonId, ...absentees: PersonId[]): ElectionEvent[] {
  return approvedIn(first, holder, absentees);
}

function elsewhere(holder: PersonId, ...absentees: PersonId[]): ElectionEvent[] {
  return approvedIn('party-assembly#1', holder, absentees);
}

function approvedIn(poll: PollId, holder: PersonId, absentees: readonly PersonId[]): ElectionEvent[] {
  return absentees.map((absentee) => ({
    type: 'ProxyApproved',
    on: 95,
    poll,
    absentee,
    holder,
    form: 'letter',
    cause: 'away',
  }));
}
