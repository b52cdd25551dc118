import { entitledTo, readingOf } from '../../engine/declarations.ts';
import { resultParams, type ResultLaw } from '../../engine/decide-result.ts';
import { pollingDayOf, postsOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { listedIn, reviewIn, roundsIn, standingIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const electedOther = defineRule({
  id: 'elected-other',
  title: '候选人以外的人够了票，先审查资格再确认当选',
  uses: ['writeInReview'],
  mayUse: resultParams,
  consequence: 'curable',
  remedy: {
    says: '报上级审查；通过的再确认，不通过的更正宣布，这个名额另行选举',
    by: ['WinnerReviewed', 'DeclarationWithdrawn'],
  },
  mistakes: ['M118', 'M092'],
  check(record, { writeInReview, ...law }) {
    return roundsIn(record).flatMap((round) => {
      const listed = listedIn(round);
      if (listed.size === 0) return [];
      const { within } = writeInReview;
      return [
        ...declaredUnreviewed(round, listed),
        ...(within === null ? [] : notReviewed(record, round, { listed, within, law })),
      ];
    });
  },
});

/** 没有审查、审查不通过就宣布的；补审通过了算改好。 */
function declaredUnreviewed(round: Round, listed: ReadonlySet<PersonId>): Breach[] {
  return standingIn(round).flatMap(({ person, poll, on, seq }): Breach[] => {
    const review = reviewIn(round, person);
    if (listed.has(person) || (review?.passed && review.seq < seq)) return [];
    const facts = { about: [person, poll], because: [seq, ...(review ? [review.seq] : [])] };
    if (review?.passed === false) {
      const says = text`${person} 不是候选人，审查没有通过，仍然当选`;
      return [{ ...facts, says, falls: { what: 'seat', which: person } }];
    }
    const duty = { what: 'WinnerReviewed', due: on, overtaken: true, ...(review && { done: review.on }) } as const;
    return [{ ...facts, says: text`${person} 不是候选人，没有先审查资格就宣布当选`, duty }];
  });
}

interface Pending {
  readonly listed: ReadonlySet<PersonId>;
  readonly within: number;
  readonly law: ResultLaw;
}

/** 够了票、还没有宣布的，也要在期限里审查完。 */
function notReviewed(record: ElectionRecord, round: Round, { listed, within, law }: Pending): Breach[] {
  const declaredAt = new Map(standingIn(round).map(({ person, seq }) => [person, seq]));
  return round.flatMap(([id, poll]) => {
    const counted = poll.CountHeld.at(-1)?.on ?? pollingDayOf(poll);
    const reading = readingOf(record, id, law);
    if (counted === undefined || reading === undefined) return [];
    const won = postsOf(poll).flatMap((post) => entitledTo(reading, post));
    return won.flatMap((person): Breach[] => {
      const review = reviewIn(round, person);
      const due = counted + within;
      if (listed.has(person) || (review !== undefined && review.on <= due)) return [];
      // 没有审查就宣布的，上面已经说过。
      const declared = declaredAt.get(person);
      if (declared !== undefined && (review === undefined || declared < review.seq)) return [];
      return [overdue(id, poll, { person, within, due, done: review?.on })];
    });
  });
}

interface Overdue {
  readonly person: PersonId;
  readonly within: number;
  readonly due: number;
  readonly done: number | undefined;
}

function overdue(id: PollId, { CountHeld }: PollRecord, { person, within, due, done }: Overdue): Breach {
  return {
    because: CountHeld.map(({ seq }) => seq),
    about: [person, id],
    says: text`${person} 不是候选人，够了票，计票以后 ${within} 天里没有审查完`,
    duty: { what: 'WinnerReviewed', due, ...(done !== undefined && { done }) },
  };
}
