import { lastOf } from '../../domain/engine/collections.ts';
import type { ElectionEvent, Recorded } from '../../domain/engine/events/index.ts';
import { holderAt } from '../../domain/engine/poll-facts.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Before, Response } from './response.ts';

/** 他说要代投、却没有办过委托的人 */
export function unbacked(poll: PollRecord, { person, for: people, seq }: Recorded<'VoterCame'>): readonly PersonId[] {
  const holderOf = holderAt(poll);
  return people.filter((each) => each !== person && holderOf(each, seq) !== person);
}

export function toNoCard({ here }: Before, { person, for: people }: Recorded<'VoterCame'>): readonly Response[] {
  const base = { ...here, to: person, for: people };
  return [
    {
      id: 'fetch-card',
      label: '请他回家取证件，取来再领',
      acts: [{ type: 'IssueRefused', ...base, proof: 'none', ground: 'no-proof' }],
    },
    {
      id: 'known-by-sight',
      label: '监票人都认得他，登记以后发票',
      acts: [{ type: 'BallotsIssued', ...base, papers: people.length, proof: 'known-by-sight', venue: 'S1' }],
    },
    {
      id: 'just-issue',
      label: '报了姓名就发票',
      acts: [{ type: 'BallotsIssued', ...base, papers: people.length, proof: 'none', venue: 'S1' }],
    },
    {
      id: 'not-listed',
      label: '说他不在名单上，请他回去',
      acts: [{ type: 'IssueRefused', ...base, proof: 'none', ground: 'not-on-roll' }],
    },
  ];
}

export function toPhoneProxy({ poll, here }: Before, came: Recorded<'VoterCame'>): readonly Response[] {
  const { person, for: people, shows } = came;
  const extra = unbacked(poll, came);
  const own = people.filter((each) => !extra.includes(each));
  const asked = extra.flatMap((absentee) => {
    const request = lastOf(poll.ProxyRequested, (each) => each.absentee === absentee && each.holder === person);
    return request === undefined ? [] : [{ absentee, holder: person, form: request.form, cause: request.cause } as const];
  });
  const refused = asked.map((proxy): ElectionEvent => ({ type: 'ProxyRefused', ...here, ...proxy }));
  const issue = (voters: readonly PersonId[]): ElectionEvent => ({
    ...here,
    type: 'BallotsIssued',
    to: person,
    for: voters,
    papers: voters.length,
    proof: shows,
    venue: 'S1',
  });
  return [
    { id: 'own-only', label: '只发他自己的一张；照片不算委托书，不办', acts: [...refused, issue(own)] },
    {
      id: 'approve-now',
      label: '照手机上的照片当场补办委托，两张都发',
      acts: [...asked.map((proxy): ElectionEvent => ({ type: 'ProxyApproved', ...here, ...proxy })), issue(people)],
    },
    { id: 'issue-all', label: '先把两张都发给他，手续以后再补', acts: [issue(people)] },
    {
      id: 'none',
      label: '说手续不全，一张也不发',
      acts: [...refused, { type: 'IssueRefused', ...here, to: person, for: people, proof: shows, ground: 'no-proxy' }],
    },
  ];
}
