import { assembliesIn, sittingAt } from '../../engine/party-branch.ts';
import { sortBy } from '../../engine/collections.ts';
import { leastFor } from '../../engine/majority.ts';
import { declaredIn, openingOf, postsOf, seatsFor } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { votesFor } from '../../engine/tally.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PollId, Post } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const partyElected = defineRule({
  id: 'party-elected',
  title: '赞成票超过实到会有选举权人数的一半，才当选；不看收回多少张',
  uses: ['partyElected', 'partyVoters'],
  consequence: 'seat-void',
  remedy: {
    says: '收回宣布错了的；名额不足的另行选举；漏了宣布的补上',
    by: ['DeclarationWithdrawn', 'ElectedDeclared'],
    until: 'BallotsSealed',
  },
  mistakes: [],
  check: (record, { partyElected: { share }, partyVoters }) =>
    assembliesIn(record).flatMap(([id, poll]) => {
      const opening = openingOf(poll);
      const sitting = opening && sittingAt(record, partyVoters, opening.seq);
      if (sitting === undefined || poll.BoxCounted.length === 0) return [];
      const needs = { id, poll, present: sitting.present, least: leastFor(share, sitting.present) };
      return postsOf(poll).flatMap((post) => [...tooFew(needs, post), ...denied(needs, post)]);
    }),
});

interface Needs {
  readonly id: PollId;
  readonly poll: PollRecord;
  readonly present: number;
  readonly least: number;
}

/** 票不够，也宣布当选 */
function tooFew({ id, poll, present, least }: Needs, post: Post): readonly Breach[] {
  const votes = votesFor(poll, post);
  return declaredIn(poll)
    .filter((declared) => declared.post === post && (votes.get(declared.person) ?? 0) < least)
    .map(({ person, seq }) => ({
      because: [seq],
      about: [id, person],
      says: text`${person} 得 ${votes.get(person) ?? 0} 票，实到会有选举权的 ${present} 人，至少要 ${least} 票，宣布当选`,
      falls: { what: 'seat', which: person },
    }));
}

/** 票够了、名额也有，公布结果时没有宣布他当选；票数相等、名额不够的，不在这里说。 */
function denied({ id, poll, least }: Needs, post: Post): readonly Breach[] {
  const announced = poll.ResultAnnounced.at(-1);
  if (announced === undefined || poll.ValidityDeclared.at(-1)?.valid === false) return [];
  const seats = seatsFor(poll, post);
  const ranked = sortBy(
    [...votesFor(poll, post)].filter(([, got]) => got >= least),
    ([person, got]) => [-got, person],
  );
  const firstOut = ranked[seats]?.[1];
  const declared = new Set(declaredIn(poll).map(({ person }) => person));
  return ranked
    .slice(0, seats)
    .filter(([person, got]) => got !== firstOut && !declared.has(person))
    .map(([person, got]) => ({
      because: [announced.seq],
      about: [id, person],
      says: text`${person} 得 ${got} 票，够 ${least} 票，没有宣布当选`,
      falls: { what: 'person', which: person },
    }));
}
