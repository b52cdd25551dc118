import { candidatesFor, openingOf, postsOf, seatsFor, votingDayOf } from '../../engine/poll-facts.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId, PollId, Post } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { isExcused, nominatedPolls } from './nominations.ts';

type Law = ParamValues<'candidateRefill'> & Partial<ParamValues<'margins'>>;
type Entry = readonly [PollId, PollRecord];

export const nomRefill = defineRule({
  id: 'nom-refill',
  title: '候选人退出以后不够的，照得票次序补上，不得指定',
  uses: ['candidateRefill'],
  mayUse: ['margins'],
  consequence: 'curable',
  remedy: {
    says: '照预选得票从高到低递补；没有可以递补的再组织提名；补上以后重新公布名单',
    by: ['CandidateAdded', 'CandidateRemoved', 'FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M052'],
  check(record, law) {
    return nominatedPolls(record).flatMap((entry) => [
      ...postsOf(entry[1]).flatMap((post) => notFilled(record, entry, { post, law })),
      ...filledWrongly(record, entry, law),
      ...notPublished(record, entry, law),
    ]);
  },
});

/** 公布的时候够，有人退出就不够了，开始投票以前没有补。 */
function notFilled(
  record: ElectionRecord,
  [id, poll]: Entry,
  { post, law }: { readonly post: Post; readonly law: Law },
): Breach[] {
  const { candidateRefill, margins } = law;
  const list = poll.FormalListPublished.at(-1);
  const stood = [...(list?.candidates ?? []), ...poll.CandidateAdded].filter((each) => each.post === post);
  const left = [...poll.CandidateWithdrew, ...poll.CandidateRemoved].filter(
    ({ seq, person }) => seq > (list?.seq ?? 0) && stood.some((each) => each.person === person),
  );
  const day = votingDayOf(record, id);
  if (list === undefined || left.length === 0 || day === undefined) return [];
  const least = candidateRefill.when === 'short-of-margin' ? (margins?.[post].least ?? 1) : 1;
  const [seats, now] = [seatsFor(poll, post), candidatesFor(poll, post).length];
  const published = list.candidates.filter((each) => each.post === post).length;
  if (now >= seats + least || published < seats + least) return [];
  return [
    {
      because: left.map(({ seq }) => seq),
      about: [post, id],
      says: text`有人退出以后，${post}应选 ${seats} 名，只剩 ${now} 名候选人，没有补上`,
      duty: { what: 'CandidateAdded', due: day, ...(openingOf(poll) && { overtaken: true }) },
      ...(candidateRefill.when === 'open' && { doubt: '国法只写候选人多于应选名额，公布以后有人退出要不要补，没有写' }),
    },
  ];
}

/** 指定的；有得票更多的却补了别人；还有可以递补的就重新提名。 */
function filledWrongly(record: ElectionRecord, [id, poll]: Entry, { candidateRefill: { order } }: Law): Breach[] {
  const votes = poll.PrimaryHeld.at(-1)?.votes ?? [];
  const latest = new Map(poll.CandidateAdded.map((each) => [each.person, each]));
  return [...latest.values()].flatMap((each): Breach[] => {
    const { person, post, from, seq } = each;
    if (!candidatesFor(poll, post).includes(person)) return [];
    const facts = { because: [seq], about: [person, post, id] };
    if (from === 'appointed') return [{ ...facts, says: text`${person} 是直接指定补上的，不是照得票递补，也没有重新提名` }];
    if (order === 'open') return [];
    const next = waiting(record, poll, each).find(
      (other) => from === 'new-nomination' || votesOf(other.person) > votesOf(person),
    );
    if (next === undefined) return [];
    const says =
      from === 'new-nomination'
        ? text`还有得 ${next.votes} 票的 ${next.person} 可以递补，却重新提名补了 ${person}`
        : text`${next.person} 预选得票比 ${person} 多，没有先补`;
    return [{ ...facts, says }];

    function votesOf(who: PersonId): number {
      return votes.find((line) => line.post === post && line.person === who)?.votes ?? 0;
    }
  });
}

/** 补这个人的时候，预选有票、没有列上、也没有退出的人 */
function waiting(record: ElectionRecord, poll: PollRecord, { post, seq }: Recorded<'CandidateAdded'>) {
  const votes = poll.PrimaryHeld.at(-1)?.votes ?? [];
  const listed = new Set(
    [
      ...poll.FormalListPublished.flatMap(({ candidates }) => candidates),
      ...poll.CandidateAdded.filter((each) => each.seq < seq),
    ].map(({ person }) => person),
  );
  const now = candidatesFor(poll, post);
  return votes.filter(
    (line) =>
      line.post === post &&
      line.votes > 0 &&
      !listed.has(line.person) &&
      !now.includes(line.person) &&
      !isExcused(record, poll, line),
  );
}

/** 补了人，名单没有再公布 */
function notPublished(record: ElectionRecord, [id, poll]: Entry, { candidateRefill: { republish } }: Law): Breach[] {
  const last = poll.CandidateAdded.at(-1);
  const day = votingDayOf(record, id);
  if (republish === undefined || last === undefined || day === undefined) return [];
  if (poll.FormalListPublished.some(({ seq }) => seq > last.seq)) return [];
  const duty = { what: 'FormalListPublished', due: day, ...(openingOf(poll) && { overtaken: true as const }) } as const;
  return [{ because: [last.seq], about: [id], says: text`补上 ${last.person} 以后，调整过的候选人名单没有公布`, duty }];
}
