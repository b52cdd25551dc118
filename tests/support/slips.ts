import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import type { ElectionRecord } from '../../src/domain/engine/record.ts';

/** 拒发给一个带着证件来、还没有投过票的人 */
export function refusal({ today, roll, polls }: ElectionRecord, at = 0, nth = 0): ElectionEvent {
  const served = new Set([...polls.values()].flatMap(({ BallotsIssued }) => BallotsIssued.flatMap((issued) => issued.for)));
  const waiting = [...roll].filter((person) => !served.has(person));
  const voter = waiting[nth % waiting.length] ?? 'V1';
  return {
    type: 'IssueRefused',
    on: today,
    at,
    poll: 'first#1',
    to: voter,
    for: [voter],
    proof: 'voter-card',
    ground: 'no-proof',
  };
}

export function isRefusal(act: ElectionEvent): boolean {
  return act.type === 'IssueRefused' && act.proof === 'voter-card';
}

export function issuedUnseen({ on, at, poll, to, for: voters }: ElectionEvent & { type: 'IssueRefused' }): ElectionEvent {
  return {
    type: 'BallotsIssued',
    on,
    ...(at !== undefined && { at }),
    poll,
    to,
    for: voters,
    papers: voters.length,
    proof: 'none',
  };
}

export function openedAt({ on }: ElectionEvent, at: number): ElectionEvent {
  return { type: 'PollOpened', on, at, poll: 'first#1' };
}

export function closedAt(on: number, at: number): ElectionEvent {
  return { type: 'PollClosed', on, at, poll: 'first#1', voters: 30 };
}
