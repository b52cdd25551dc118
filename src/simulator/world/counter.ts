import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { allCandidates, crewAt, proxiesIn } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import { rollOf } from '../../domain/engine/roll.ts';
import type { PersonId, PollId, VenueId } from '../../domain/terms/ids.ts';
import { venueFor } from '../../domain/villages/village.ts';
import type { Proof } from './arrivals.ts';
import type { Here } from './incident.ts';
import type { Surroundings } from './surroundings.ts';

/** 发票的桌子：办过的人和代写的人随发随记。 */
export interface Counter {
  readonly around: Surroundings;
  readonly record: ElectionRecord;
  readonly poll: PollRecord;
  readonly candidates: ReadonlySet<PersonId>;
  readonly roll: ReadonlySet<PersonId>;
  readonly entrusted: ReadonlyMap<PersonId, readonly PersonId[]>;
  readonly served: Set<PersonId>;
  readonly written: Map<PersonId, number>;
}

/** 摆好桌子：照档案里已经发过的、代写过的接着来。 */
export function counterIn(around: Surroundings, record: ElectionRecord, poll: PollRecord): Counter {
  const entrusted = new Map<PersonId, PersonId[]>();
  for (const { holder, absentee } of proxiesIn(poll)) entrusted.set(holder, [...(entrusted.get(holder) ?? []), absentee]);
  const written = new Map<PersonId, number>();
  for (const { by } of poll.BallotWrittenFor) written.set(by, (written.get(by) ?? 0) + 1);
  const served = new Set(poll.BallotsIssued.flatMap((issued) => issued.for));
  const roll = rollOf(record) ?? new Set(around.village.voters);
  return { around, record, poll, candidates: allCandidates(poll), roll, entrusted, served, written };
}

/** 照常接待一个来领票的人：证件对的发票，连委托的一起；证件不对的请他回去取；不会写字的请代写人写。 */
export function serve(counter: Counter, here: Here, person: PersonId, shows: Proof): readonly ElectionEvent[] {
  const { around, record, entrusted, served } = counter;
  if (!counter.roll.has(person)) return [];
  const due = [person, ...(entrusted.get(person) ?? [])].filter((each) => !served.has(each));
  if (due.length === 0) return [];
  if (!isEnough(around, shows))
    return [{ type: 'IssueRefused', ...here, to: person, for: due, proof: shows, ground: 'no-proof' }];
  for (const each of due) served.add(each);
  const who = record.people.get(person);
  const venue = who && venueFor(around.village, who).venue;
  const issued: ElectionEvent = {
    type: 'BallotsIssued',
    ...here,
    to: person,
    for: due,
    papers: due.length,
    proof: shows,
    ...(venue !== undefined && { venue }),
  };
  if (who?.needs !== 'scribe') return [issued];
  const by = writerFor(counter, person, venue ?? 'S1');
  return by === undefined
    ? [issued]
    : [issued, { type: 'BallotWrittenFor', ...here, voter: person, by, asked: true, followed: true }];
}

/** 上门：流动票箱到了家里，凭选民证发票；发的票投进这个箱。 */
export function serveAtHome({ served, roll }: Counter, here: Here, person: PersonId): readonly ElectionEvent[] {
  if (served.has(person) || !roll.has(person)) return [];
  served.add(person);
  return [{ type: 'BallotsIssued', ...here, to: person, for: [person], papers: 1, proof: 'voter-card' }];
}

/** 凭这样证件能不能领票：没有规定的，身份证也行。 */
function isEnough({ profile }: Surroundings, shows: Proof): boolean {
  return profile.params.issueProof?.value === 'voter-card'
    ? shows === 'voter-card'
    : shows === 'voter-card' || shows === 'id-card';
}

/** 谁来代写：会场的代写人，写满了就请家里人、同组的人；都不是候选人。 */
function writerFor(
  { around, record, poll, candidates, roll, written }: Counter,
  voter: PersonId,
  venue: VenueId,
): PersonId | undefined {
  const rule = around.profile.params.scribe?.value;
  const most = rule?.maxVoters ?? around.village.people.length;
  const isKept = (id: PersonId) => rule?.barred?.includes('committee-member') === true && around.village.committee.includes(id);
  const scribes = crewAt(poll, venue).flatMap(({ person, role }) => (role === 'scribe' ? [person] : []));
  const { household, group } = record.people.get(voter) ?? {};
  const able = around.village.people.filter(({ lives, needs, custody }) => lives === 'here' && !needs && !custody);
  const trusted = [
    ...able.filter((person) => person.household === household),
    ...able.filter((person) => person.group === group),
  ];
  const willing = (id: PersonId) =>
    id !== voter && !candidates.has(id) && !isKept(id) && roll.has(id) && (written.get(id) ?? 0) < most;
  const by = [...scribes, ...trusted.map(({ id }) => id)].find(willing);
  if (by !== undefined) written.set(by, (written.get(by) ?? 0) + 1);
  return by;
}

/** 一件事写在哪里 */
export function hereIn({ record }: Counter, poll: PollId, at: number): Here {
  return { on: record.today, at, poll };
}
