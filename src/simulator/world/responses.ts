import { lastOf, sortBy, sum } from '../../domain/engine/collections.ts';
import type { ElectionEvent, Recorded } from '../../domain/engine/events/index.ts';
import { crewAt, holderAt } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import type { Minute, PersonId, PollId } from '../../domain/terms/ids.ts';
import type { Here } from './incidents.ts';

/** 一种应对：写在按钮上的话，和照它去做的事；什么也不做的是空的。对不对由规则说。 */
export interface Response {
  readonly id: string;
  readonly label: string;
  readonly acts: readonly ElectionEvent[];
}

/** 眼前的事与档案 */
interface Before {
  readonly record: ElectionRecord;
  readonly poll: PollRecord;
  readonly here: Here;
}

const incidentTypes = ['VoterCame', 'BoothEntered', 'GiftOffered', 'ClosingPressed', 'PowerFailed', 'PowerRestored'] as const;
type IncidentType = (typeof incidentTypes)[number];

/** 眼前的事：刚刚发生、还没有应对、时间也没有过去的。 */
export function pendingIncident(record: ElectionRecord): Recorded<IncidentType> | undefined {
  const type = lastOf(record.types, (each) => each !== undefined && each !== 'TimePassed');
  const latest = incidentTypes.find((each) => each === type);
  if (latest === undefined) return undefined;
  const found = [...record.polls.values()].flatMap((poll): readonly Recorded<IncidentType>[] => poll[latest].slice(-1));
  const last = found.reduce<Recorded<IncidentType> | undefined>(
    (best, each) => (best && best.seq > each.seq ? best : each),
    undefined,
  );
  return last !== undefined && last.on === record.today && last.at === record.now ? last : undefined;
}

/** 眼前的事可以怎样应对；没有眼前的事，就没有。 */
export function responsesTo(record: ElectionRecord): readonly Response[] {
  const incident = pendingIncident(record);
  const poll = incident && record.polls.get(incident.poll);
  if (incident === undefined || poll === undefined) return [];
  const here = { on: incident.on, at: incident.at ?? 0, poll: incident.poll };
  return responses(incident, { record, poll, here });
}

function responses(incident: Recorded<IncidentType>, before: Before): readonly Response[] {
  switch (incident.type) {
    case 'VoterCame':
      return unbacked(before.poll, incident).length > 0 ? toPhoneProxy(before, incident) : toNoCard(before, incident);
    case 'BoothEntered':
      return toBooth(before, incident);
    case 'GiftOffered':
      return toGift(before, incident);
    case 'ClosingPressed':
      return toPressure(before);
    case 'PowerFailed':
      return toPowerCut(before);
    case 'PowerRestored':
      return toPowerBack(before);
  }
}

/** 他说要代投、却没有办过委托的人 */
function unbacked(poll: PollRecord, { person, for: people, seq }: Recorded<'VoterCame'>): readonly PersonId[] {
  const holderOf = holderAt(poll);
  return people.filter((each) => each !== person && holderOf(each, seq) !== person);
}

function toNoCard({ here }: Before, { person, for: people }: Recorded<'VoterCame'>): readonly Response[] {
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

function toPhoneProxy({ poll, here }: Before, came: Recorded<'VoterCame'>): readonly Response[] {
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

function toBooth({ record, poll, here }: Before, { voter, by }: Recorded<'BoothEntered'>): readonly Response[] {
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

/** 叫谁来代写：会场里写得最少的人，监票的不叫；一样少的先叫代写人。 */
function leastBusyWriter(poll: PollRecord): PersonId | undefined {
  const able = crewAt(poll, 'S1').filter(({ role }) => role !== 'scrutineer');
  const written = (person: PersonId) => poll.BallotWrittenFor.filter(({ by }) => by === person).length;
  const [least] = sortBy(able, ({ person, role }) => [written(person), role === 'scribe' ? 0 : 1, person]);
  return least?.person;
}

function toGift({ here }: Before, { by }: Recorded<'GiftOffered'>): readonly Response[] {
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

function toPressure({ poll, here }: Before): readonly Response[] {
  return [
    { id: 'stay-open', label: '不同意，投到公告的时间', acts: [] },
    { id: 'close-now', label: '人差不多都来过了，现在截止', acts: [close(poll, here)] },
    { id: 'suspend', label: '先停下来，等乡镇来定', acts: [{ type: 'VotingSuspended', ...here, guards: [], sealed: false }] },
  ];
}

function toPowerCut({ poll, here }: Before): readonly Response[] {
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

function toPowerBack({ poll, here }: Before): readonly Response[] {
  const isSuspended = (poll.VotingSuspended.at(-1)?.seq ?? 0) > (poll.VotingResumed.at(-1)?.seq ?? 0);
  if (!isSuspended) return [{ id: 'go-on', label: '接着投票', acts: [] }];
  return [
    { id: 'resume', label: '当众验过封条，恢复投票', acts: [{ type: 'VotingResumed', ...here }] },
    { id: 'wait', label: '再等一等', acts: [] },
  ];
}

/** 截止：参加投票的人数照发票登记数 */
function close(
  { BallotsIssued }: PollRecord,
  here: { readonly on: number; readonly at: Minute; readonly poll: PollId },
): ElectionEvent {
  return { type: 'PollClosed', ...here, voters: sum(BallotsIssued, (issued) => issued.for.length) };
}
