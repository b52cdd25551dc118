import { crewAt, electionsIn, noticeAtOpening, openingOf, venuesIn, workersOf } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Crew } from '../../profiles/params/arrangement.ts';
import type { PersonId, PollId, Seq } from '../../terms/ids.ts';
import type { Workplace } from '../../terms/poll-worker.ts';
import { text } from '../../terms/text.ts';

/** 到位的人手：哪里、哪些人、其中谁监票 */
interface Present {
  readonly place: Workplace;
  readonly seq: Seq;
  readonly people: ReadonlySet<PersonId>;
  readonly scrutineers: ReadonlySet<PersonId>;
}

export const workersCount = defineRule({
  id: 'workers-count',
  title: '每个投票站、每个流动票箱的工作人员和监票人不得少于规定的人数',
  uses: ['crews'],
  consequence: 'curable',
  remedy: {
    says: '配足人手再继续投票；流动票箱先停下来，配足再出发',
    by: ['WorkersChosen', 'MobileBoxSent'],
    until: 'PollClosed',
  },
  mistakes: ['M068'],
  check(record, { crews }) {
    return electionsIn(record).flatMap(([id, poll]) => [
      ...atVenues(poll).flatMap((present) => shortage(id, crews.venue, present)),
      ...withBoxes(poll).flatMap((present) => shortage(id, crews.mobileBox, present)),
    ]);
  },
});

function shortage(id: PollId, crew: Crew | null, { place, seq, people, scrutineers }: Present): Breach[] {
  if (crew === null) return [];
  const facts = { because: [seq], about: [place, id] };
  if (people.size < crew.workers || scrutineers.size < crew.scrutineers) {
    const says = text`${place} 有 ${people.size} 名工作人员，其中监票人 ${scrutineers.size} 名，至少要 ${crew.workers} 名和 ${crew.scrutineers} 名`;
    return [{ ...facts, says }];
  }
  if (crew.apart !== 'open' || people.size - scrutineers.size >= crew.workers) return [];
  return [
    {
      ...facts,
      says: text`${place} 除监票人以外有 ${people.size - scrutineers.size} 名工作人员`,
      doubt: '条文分别写了工作人员几名以上、监票人几名以上，监票人算不算在工作人员里面，没有明说',
    },
  ];
}

/** 开始投票以后，各会场的人手；工作人员还没有产生的不在这里说。 */
function atVenues(poll: PollRecord): readonly Present[] {
  const chosen = poll.WorkersChosen.at(-1);
  if (chosen === undefined || openingOf(poll) === undefined) return [];
  const venues = new Set([...(noticeAtOpening(poll)?.venues ?? []), ...venuesIn(poll).map(({ venue }) => venue)]);
  return [...venues].map((place) => {
    const crew = crewAt(poll, place);
    const scrutineers = crew.filter(({ role }) => role === 'scrutineer');
    return { place, seq: chosen.seq, people: idsOf(crew), scrutineers: idsOf(scrutineers) };
  });
}

/** 出发了的流动票箱：只数跟着去的人。 */
function withBoxes(poll: PollRecord): readonly Present[] {
  const scrutineers = idsOf(workersOf(poll).filter(({ role }) => role === 'scrutineer'));
  return [...new Map(poll.MobileBoxSent.map((sent) => [sent.box, sent])).values()].map(({ box, carriers, seq }) => ({
    place: box,
    seq,
    people: new Set(carriers),
    scrutineers: new Set(carriers.filter((person) => scrutineers.has(person))),
  }));
}

function idsOf(workers: readonly { readonly person: PersonId }[]): ReadonlySet<PersonId> {
  return new Set(workers.map(({ person }) => person));
}
