import { declarationsIn, entitledTo, readingOf, type Reading } from '../../engine/declarations.ts';
import { resultParams, type ResultLaw } from '../../engine/decide-result.ts';
import { electionsIn, postsOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { listedIn, reviewIn, roundOf, standingIn } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, PollId, Post } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const electedWronglyDenied = defineRule({
  id: 'elected-wrongly-denied',
  title: '够了票、没有别的缘故的，应当宣布当选',
  uses: ['electedNeeds'],
  mayUse: [...resultParams, 'writeInReview'],
  consequence: 'discipline',
  remedy: { says: '当众补宣布当选；不能因为不合谁的意思就不宣布', by: ['ElectedDeclared'] },
  mistakes: ['M119', 'M108'],
  check(record, { writeInReview, ...law }) {
    return electionsIn(record).flatMap(([id, poll]) => denied(record, { id, poll, law, reviews: writeInReview !== undefined }));
  },
});

interface Setting {
  readonly id: PollId;
  readonly poll: PollRecord;
  readonly law: ResultLaw;
  readonly reviews: boolean;
}

function denied(record: ElectionRecord, { id, poll, law, reviews }: Setting): Breach[] {
  const announced = poll.ResultAnnounced.at(-1);
  const reading = readingOf(record, id, law);
  if (announced === undefined || reading === undefined || isInvalid(poll, reading)) return [];
  const round = roundOf(record, id);
  const kin = reading.results.flatMap(({ leaving }) => leaving.flatMap(({ person, stays }) => [person, stays]));
  const settled = new Set([...standingIn(round).map(({ person }) => person), ...reading.tally.withdrawn, ...kin]);
  const listed = listedIn(round);
  const isOwed = (person: PersonId) =>
    !settled.has(person) && (!reviews || listed.size === 0 || listed.has(person) || reviewIn(round, person)?.passed === true);
  const misgiven = misgivenPosts(record, id, law);
  return postsOf(poll)
    .filter((post) => !misgiven.has(post))
    .flatMap((post) => entitledTo(reading, post).map((person) => ({ post, person })))
    .filter(({ person }) => isOwed(person))
    .map(({ post, person }) => ({
      because: [announced.seq],
      about: [person, post, id],
      says: text`${person} 竞选${post}够了票，公布结果时没有宣布当选`,
      duty: { what: 'ElectedDeclared', due: announced.on, overtaken: true },
    }));
}

function isInvalid({ ValidityDeclared }: PollRecord, { results }: Reading): boolean {
  return ValidityDeclared.at(-1)?.valid === false || results[0].invalid.length > 0;
}

/** 名额给了不该给的人的职务：那一处已经说过，少宣布的人不再说。 */
function misgivenPosts(record: ElectionRecord, id: PollId, law: ResultLaw): ReadonlySet<Post> {
  const wrong = declarationsIn(record, id, law).filter(({ verdict }) => verdict !== 'right');
  return new Set(wrong.map(({ declared }) => declared.post));
}
