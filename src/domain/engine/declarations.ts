import type { PersonId, PollId, Post } from '../terms/ids.ts';
import { decideBy, standardFor, type PollResult, type PostResult, type ResultLaw, type Tally } from './decide-result.ts';
import type { Recorded } from './events/index.ts';
import { declaredIn, pollOf, seatsFor } from './poll-facts.ts';
import type { ElectionRecord } from './record.ts';
import { roundOf, revotesAfter } from './rounds.ts';
import { tallyOf } from './tally-of.ts';

/**
 * 一次投票的结果照规定可以怎样读：通常只有一种。「可以」把高职得票加到低职的地方有两种，「应当」的地方，
 * 在低职没有票的人加不加也有两种；
 * 因回避空出的名额要递补的，还有递补以后的一种；高职的平票里有妇女、还没有定的时候，要不要先保证妇女也有两种。
 * 哪一种站得住都不算错。
 */
export interface Reading {
  readonly tally: Tally;
  readonly results: readonly [PollResult, ...PollResult[]];
}

/** 读一次投票；还没有数过票、本规则包不管的种类，没有结果可读。 */
export function readingOf(record: ElectionRecord, id: PollId, law: ResultLaw): Reading | undefined {
  const tally = tallyOf(record, id, law.relatives?.circle ?? []);
  if (tally === undefined || standardFor(tally.kind, law) === undefined) return undefined;
  const plain = decideBy(tally, law);
  const added = law.addDown === undefined ? [] : [decideBy(tally, law, law.addDown === 'may' ? true : 'to-all')];
  const { womanMember: _, ...without } = law;
  const isOpen = plain.posts.some(({ tied }) => tied.some(tally.isWoman));
  const filled = plain.filled === undefined ? [] : [{ ...plain, posts: plain.filled }];
  return { tally, results: [plain, ...added, ...filled, ...(isOpen ? [decideBy(tally, without)] : [])] };
}

/** 一个职务的各种读法 */
export function postResults({ results }: Reading, post: Post): readonly PostResult[] {
  return results.flatMap(({ posts }) => posts.filter((each) => each.post === post));
}

/**
 * 一项当选宣布对不对：对；票不够；平票没有定；已经有了别的职务；被要先保证的妇女挤下；票不如别人。
 * 一项宣布只归一种。
 */
export type Verdict = 'right' | 'short' | 'tied' | 'held' | 'displaced' | 'outranked';

export interface Declaration {
  readonly declared: Recorded<'ElectedDeclared'>;
  readonly verdict: Verdict;
}

/** 各项当选宣布对不对；没有数过票的不说。 */
export function declarationsIn(record: ElectionRecord, id: PollId, law: ResultLaw): readonly Declaration[] {
  const reading = readingOf(record, id, law);
  if (reading === undefined) return [];
  return declaredIn(pollOf(record, id)).map((declared) => ({
    declared,
    verdict: verdictOn(record, id, { law, reading, declared }),
  }));
}

interface Case {
  readonly law: ResultLaw;
  readonly reading: Reading;
  readonly declared: Recorded<'ElectedDeclared'>;
}

function verdictOn(record: ElectionRecord, id: PollId, { law, reading, declared }: Case): Verdict {
  const { person, post } = declared;
  const results = postResults(reading, post);
  if (results.length === 0 || results.some(({ elected }) => elected.includes(person))) return 'right';
  if (results.some(({ tied }) => tied.includes(person))) {
    if (isTieWon(record, id, { law, reading, declared })) return 'right';
    return isByVotes(reading, law, declared) && isCrowded(record, id, results[0], post) ? 'displaced' : 'tied';
  }
  if (results.some(({ held }) => held.includes(person))) return 'held';
  if (results.every(({ short }) => short.includes(person)) || !hasVotes(reading, post, person)) return 'short';
  return isByVotes(reading, law, declared) ? 'displaced' : 'outranked';
}

/** 不保证妇女、只照票数的话，他当选。 */
function isByVotes(
  { tally }: Reading,
  { womanMember: _, ...law }: ResultLaw,
  { post, person }: Recorded<'ElectedDeclared'>,
): boolean {
  const ungendered = { ...tally, posts: tally.posts.map((each) => ({ ...each, womenSeats: 0 })) };
  return decideBy(ungendered, law).posts.some((each) => each.post === post && [...each.elected, ...each.tied].includes(person));
}

/** 平票的人宣布得比名额还多：不是没有再投，是占了别的名额。 */
function isCrowded(record: ElectionRecord, id: PollId, result: PostResult | undefined, post: Post): boolean {
  const declared = declaredIn(pollOf(record, id)).filter((each) => each.post === post && result?.tied.includes(each.person));
  return result !== undefined && declared.length > result.tiedSeats;
}

function hasVotes({ tally }: Reading, post: Post, person: PersonId): boolean {
  return tally.posts.some((each) => each.post === post && (each.votes.get(person) ?? 0) > 0);
}

/** 平票定下来了没有、定的是不是他：再次投票里得票多，或者记下了怎样定的。用什么办法定，归平票那一条。 */
function isTieWon(record: ElectionRecord, id: PollId, { law, declared: { person, post } }: Case): boolean {
  const revoted = revotesAfter(roundOf(record, id), id).filter(([, poll]) => seatsFor(poll, post) > 0);
  const decided = revoted.flatMap(([revote]) => readingOf(record, revote, law) ?? []);
  if (decided.length > 0)
    return decided.some((reading) => postResults(reading, post).some(({ elected }) => elected.includes(person)));
  return pollOf(record, id).TieResolved.some((tie) => tie.post === post && tie.among.includes(person));
}

/** 够了票、照规定应当当选的人：各种读法都说他当选。近亲属回避、审查另说。 */
export function entitledTo(reading: Reading, post: Post): readonly PersonId[] {
  const [first, ...others] = postResults(reading, post);
  return (first?.elected ?? []).filter((person) => others.every(({ elected }) => elected.includes(person)));
}
