import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { assembly, assemblyDay, branch, polling, unregulated } from './party-cases.ts';

export const partyNoProxyExamples: readonly Example[] = [
  { name: '本人领票', given: [...branch(), polling, issued('V1', 'V1')], finds: [] },
  { name: '替没有到会的人领了一张', given: [...branch(), polling, issued('V1', 'V1', 'V2')], finds: ['doubt'] },
  { name: '妻子不是党员，拿着委托书来领', given: [...branch(), polling, issued('V91', 'V2')], finds: ['doubt'] },
  {
    name: '来领的没有给',
    given: [
      ...branch(),
      polling,
      { type: 'IssueRefused', on: assemblyDay, poll: assembly, to: 'V1', for: ['V2'], proof: 'none', ground: 'no-proxy' },
    ],
    finds: [],
  },
  {
    name: '村委会选举可以委托，这一条不管',
    given: [...branch(), { type: 'PollOpened', on: assemblyDay, poll: 'first#1' }, issued('V1', 'V1', 'V2', 'first#1')],
    finds: [],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyProxies'),
    given: [...branch(), polling, issued('V1', 'V2')],
    finds: [],
  },
];

function issued(to: PersonId, ...rest: readonly (PersonId | PollId)[]): ElectionEvent {
  const people = rest.filter((each): each is PersonId => !each.includes('#'));
  const poll = rest.find((each): each is PollId => each.includes('#')) ?? assembly;
  return { type: 'BallotsIssued', on: assemblyDay, poll, to, for: people, papers: people.length, proof: 'known-by-sight' };
}
