import type { ElectionEvent } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { ShownLetter } from '../shown.ts';

/** 给他办、不给他办，各是一本小日志。 */
export function proxyLogFor(shown: ShownLetter, does: 'approve' | 'refuse'): readonly ElectionEvent[] {
  const { people, kin, voters, candidates, electionDay, on, proxy, held, isAfterOpening } = shown;
  const poll = 'first#1';
  const before = electionDay - 60;
  const opening: ElectionEvent = { type: 'PollOpened', on: electionDay, poll };
  const own = { on, poll, ...proxy } as const;
  const approved = (absentee: PersonId): ElectionEvent => ({
    type: 'ProxyApproved',
    on: Math.min(on, electionDay - 7),
    poll,
    absentee,
    holder: 'V2',
    form: 'letter',
    cause: 'away',
  });
  return [
    { type: 'RecordOpened', on: before, covers: ['arrangement'], from: before, to: electionDay + 1 },
    { type: 'VillageKnown', on: before, people, kin },
    { type: 'RollPrepared', on: before, voters },
    { type: 'ElectionDayFixed', on: before, electionDay },
    { type: 'FormalListPublished', on: before, poll, candidates: candidates.map((person) => ({ post: 'member', person })) },
    ...held.map(approved),
    ...(held.length > 0 ? [{ type: 'ProxiesPublished', on: Math.min(on, electionDay - 7), poll } as const] : []),
    ...(isAfterOpening ? [opening] : []),
    does === 'approve' ? { type: 'ProxyApproved', ...own } : { type: 'ProxyRefused', ...own },
    { type: 'ProxiesPublished', on, poll },
    ...(isAfterOpening ? [] : [opening]),
    { type: 'TimePassed', on: electionDay + 1 },
  ];
}
