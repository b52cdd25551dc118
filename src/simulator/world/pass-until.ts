import { lastOf, sortBy } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { isPolling, noticeAtOpening, openingOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import type { Minute, PersonId, PollId } from '../../domain/terms/ids.ts';
import { usualHours } from '../../domain/villages/arrangement.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import { isOut, isSuspended } from '../reasons.ts';
import { minuteAt, type Hours, type Proof } from './arrivals.ts';
import { counterIn, hereIn, serve, serveAtHome, type Counter } from './counter.ts';
import type { Incident } from './incident.ts';
import type { Surroundings } from './surroundings.ts';

/** 取了证件回来要几分钟；上门一家要几分钟 */
const pace = { fetching: 40, visit: 6 } as const;

/** 正在投的那一次 */
export function pollingNow({ polls }: ElectionRecord): PollId | undefined {
  return [...polls].find(([, poll]) => isPolling(poll))?.[0];
}

/** 等着发生的一件事：几点、同一刻里排第几、做什么 */
interface Due {
  readonly at: Minute;
  readonly order: number;
  readonly incident?: Incident;
  readonly run: (counter: Counter, at: Minute) => readonly ElectionEvent[];
}

/**
 * 从此刻到 until：工作人员照常给来的人发票；遇到要拿主意的事就停在那件事上。暂停着的时候没有人领票，只等来电。
 */
export function passUntil(around: Surroundings, record: ElectionRecord, until: Minute): readonly ElectionEvent[] {
  const id = pollingNow(record);
  const poll = id && record.polls.get(id);
  if (id === undefined || poll === undefined) return [];
  const counter = counterIn(around, record, poll);
  const now = record.now ?? openingOf(poll)?.at ?? 0;
  const events: ElectionEvent[] = [];
  for (const { at, incident, run } of dueIn(counter, id)) {
    if (at > until) break;
    events.push(...run(counter, Math.max(at, now)));
    if (incident !== undefined && isPressing(incident, poll)) break;
  }
  return events;
}

/** 要不要拿主意：没有暂停的，来了电接着投就是。 */
function isPressing({ kind }: Incident, poll: PollRecord): boolean {
  return kind !== 'power-back' || isSuspended(poll);
}

function dueIn(counter: Counter, id: PollId): readonly Due[] {
  const { poll, around } = counter;
  const hours = noticeAtOpening(poll) ?? usualHours;
  const isPaused = isSuspended(poll);
  const incidents = around.incidents.filter(
    ({ kind, happened }) => id === first && !happened(poll) && (!isPaused || kind === 'power-back'),
  );
  const happenings = incidents.map((incident, order): Due => {
    const at = minuteAt(hours, incident.through);
    return { at, order: 1_000_000 + order, incident, run: (_, now) => happen(counter, id, incident, now) };
  });
  const comers = isPaused ? [] : [...arriving(counter, id, hours), ...returning(counter, id, hours), ...atHome(counter, id)];
  return sortBy([...comers, ...happenings], ({ at, order }) => [at, order]);
}

/** 一件要拿主意的事：当事人要先领票的，先照常发给他。 */
function happen(
  counter: Counter,
  id: PollId,
  { comers, isServedFirst, events }: Incident,
  now: Minute,
): readonly ElectionEvent[] {
  const here = hereIn(counter, id, now);
  const [voter] = comers;
  if (!isServedFirst || voter === undefined) return events(here);
  const served = serve(counter, here, voter, 'voter-card').filter(({ type }) => type === 'BallotsIssued');
  return [...served, ...events(here)];
}

/** 头一次来的人；在别的事里才来的不在内。 */
function arriving(counter: Counter, id: PollId, hours: Hours): readonly Due[] {
  const { around, poll } = counter;
  const special = new Set(id === first ? around.incidents.flatMap(({ comers }) => comers) : []);
  const refused = new Set(poll.IssueRefused.map(({ to }) => to));
  return around
    .arrivals(id)
    .flatMap(({ person, through, shows }): readonly Due[] =>
      special.has(person) || refused.has(person) ? [] : [comer(id, minuteAt(hours, through), person, shows)],
    );
}

/** 取了选民证回来的人 */
function returning({ poll }: Counter, id: PollId, { to }: Hours): readonly Due[] {
  const latest = new Map(
    poll.IssueRefused.filter(({ ground }) => ground === 'no-proof').map((refused) => [refused.to, refused]),
  );
  return [...latest.values()].flatMap((refused): readonly Due[] => {
    const at = (refused.at ?? 0) + pace.fetching;
    return at < to ? [comer(id, at, refused.to, 'voter-card')] : [];
  });
}

function comer(id: PollId, at: Minute, person: PersonId, shows: Proof): Due {
  return { at, order: orderOf(person), run: (counter, now) => serve(counter, hereIn(counter, id, now), person, shows) };
}

/** 流动票箱在外面：一家一家地走。 */
function atHome({ poll }: Counter, id: PollId): readonly Due[] {
  return poll.MobileBoxArranged.filter(({ box }) => isOut(poll, box)).flatMap(({ box, voters }) => {
    const sentAt = lastOf(poll.MobileBoxSent, (sent) => sent.box === box)?.at ?? 0;
    return voters.map((person, nth): Due => ({
      at: sentAt + pace.visit * (nth + 1),
      order: orderOf(person),
      run: (counter, now) => serveAtHome(counter, hereIn(counter, id, now), person),
    }));
  });
}

function orderOf(person: PersonId): number {
  return Number(person.slice(1));
}

/** 名单上还有没有走到的人家 */
export function isStillVisiting(poll: PollRecord): boolean {
  const served = new Set(poll.BallotsIssued.flatMap((issued) => issued.for));
  return poll.MobileBoxArranged.some(({ box, voters }) => isOut(poll, box) && voters.some((voter) => !served.has(voter)));
}
