import { sortBy, sum } from '../../domain/engine/collections.ts';
import type { ElectionEvent, Recorded } from '../../domain/engine/events/index.ts';
import { crewAt } from '../../domain/engine/poll-facts.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Here } from './incident.ts';
import type { Before, Response } from './response.ts';

export function toBooth({ record, poll, here }: Before, { voter, by }: Recorded<'BoothEntered'>): readonly Response[] {
  const out: ElectionEvent = { type: 'PersonSentOut', ...here, person: by };
  const scribe = leastBusyWriter(poll);
  const asked = record.people.get(voter)?.needs === 'scribe';
  const writing = (writer: PersonId, followed: boolean, isAsked: boolean): ElectionEvent => ({
    ...here,
    type: 'BallotWrittenFor',
    voter,
    by: writer,
    asked: isAsked,
    followed,
  });
  const withScribe = scribe === undefined ? [] : [writing(scribe, true, asked)];
  return [
    { id: 'send-out', label: '请他出去，让本人自己写', acts: [out] },
    { id: 'scribe', label: '请他出去，叫代写人来，照本人说的写', acts: [out, ...withScribe] },
    { id: 'let-write', label: '他是好心，让他替写', acts: [writing(by, false, false)] },
    { id: 'ignore', label: '写票处的事不好管，随他们', acts: [] },
  ];
}

export function toGift({ here }: Before, { by }: Recorded<'GiftOffered'>): readonly Response[] {
  const out: ElectionEvent = { type: 'PersonSentOut', ...here, person: by };
  return [
    {
      id: 'stop-and-report',
      label: '当场制止，请他离开，记下来报乡镇',
      acts: [out, { type: 'ConductReported', ...here, person: by, to: 'township' }],
    },
    { id: 'send-out', label: '请他到会场外面去', acts: [out] },
    {
      id: 'note',
      label: '让他继续，散会以后报选委会',
      acts: [{ type: 'ConductReported', ...here, person: by, to: 'committee' }],
    },
    { id: 'ignore', label: '发根烟是人情，不管', acts: [] },
  ];
}

export function toPressure({ poll, here }: Before): readonly Response[] {
  return [
    { id: 'stay-open', label: '不同意，投到公告的时间', acts: [] },
    { id: 'close-now', label: '人差不多都来过了，现在截止', acts: [close(poll, here)] },
    { id: 'suspend', label: '先停下来，等乡镇来定', acts: [{ type: 'VotingSuspended', ...here, guards: [], sealed: false }] },
  ];
}

export function toPowerCut({ poll, here }: Before): readonly Response[] {
  const guards = crewAt(poll, 'S1').flatMap(({ person, role }) => (role === 'scrutineer' ? [person] : []));
  return [
    {
      id: 'suspend-guarded',
      label: '暂停投票，票箱贴上封条，两名监票人守着',
      acts: [{ type: 'VotingSuspended', ...here, guards, sealed: true }],
    },
    { id: 'go-on', label: '打开门窗，看得清就接着投', acts: [] },
    {
      id: 'lock-away',
      label: '暂停投票，票箱锁进办公室，大家先回家',
      acts: [{ type: 'VotingSuspended', ...here, guards: [], sealed: false }],
    },
    { id: 'close-now', label: '不等了，现在截止', acts: [close(poll, here)] },
  ];
}

export function toPowerBack({ here }: Before): readonly Response[] {
  return [
    { id: 'resume', label: '当众验过封条，恢复投票', acts: [{ type: 'VotingResumed', ...here }] },
    { id: 'wait', label: '再等一等', acts: [] },
  ];
}

/** 叫谁来代写：会场里写得最少的人，监票的不叫；一样少的先叫代写人。 */
function leastBusyWriter(poll: PollRecord): PersonId | undefined {
  const able = crewAt(poll, 'S1').filter(({ role }) => role !== 'scrutineer');
  const written = (person: PersonId) => poll.BallotWrittenFor.filter(({ by }) => by === person).length;
  const [least] = sortBy(able, ({ person, role }) => [written(person), role === 'scribe' ? 0 : 1, person]);
  return least?.person;
}

/** 截止：参加投票的人数照发票登记数 */
function close({ BallotsIssued }: PollRecord, here: Here): ElectionEvent {
  return { type: 'PollClosed', ...here, voters: sum(BallotsIssued, (issued) => issued.for.length) };
}
