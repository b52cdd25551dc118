import type { Ruling } from '../terms/ballot.ts';
import type { BoxId, PaperId, PersonId, Post } from '../terms/ids.ts';
import { lastOf, sum } from './collections.ts';
import type { Recorded } from './events/index.ts';
import { votesOn } from './judge-ballot.ts';
import type { PollRecord } from './record.ts';

/** 发出选票数：发票登记的张数之和 */
export function ballotsIssued({ BallotsIssued }: PollRecord): number {
  return sum(BallotsIssued, ({ papers }) => papers);
}

/** 出现过的票箱，照先后 */
export function boxesIn(poll: PollRecord): readonly BoxId[] {
  const { BoxInspected, MobileBoxArranged, MobileBoxSent, BoxGathered, BoxOpened, PapersCounted, BoxCounted } = poll;
  const events = [BoxInspected, MobileBoxArranged, MobileBoxSent, BoxGathered, BoxOpened, PapersCounted, BoxCounted];
  return [...new Set(events.flatMap((list) => list.map(({ box }) => box)))];
}

/** 一个箱收回几张：有计票单的看计票单，没有的看先数的张数；都没有就没有。 */
export function papersIn({ BoxCounted, PapersCounted }: PollRecord, box: BoxId): number | undefined {
  const counted = lastOf(BoxCounted, (each) => each.box === box) ?? lastOf(PapersCounted, (each) => each.box === box);
  return counted?.papers;
}

/** 收回选票数：各箱张数之和，废票、弃权都在内；一个箱也没有数过就没有。 */
export function ballotsRecovered(poll: PollRecord): number | undefined {
  const counts = boxesIn(poll).flatMap((box) => papersIn(poll, box) ?? []);
  return counts.length === 0 ? undefined : sum(counts, (papers) => papers);
}

/** 得票：某一职务上各人在各箱计票单上的得票之和 */
export function votesFor({ BoxCounted }: PollRecord, post: Post): ReadonlyMap<PersonId, number> {
  const latest = new Map(BoxCounted.map((sheet) => [sheet.box, sheet]));
  const totals = new Map<PersonId, number>();
  for (const { votes } of latest.values()) {
    for (const line of votes) if (line.post === post) totals.set(line.person, (totals.get(line.person) ?? 0) + line.votes);
  }
  return totals;
}

/** 判法：一张票最近一次的判定；还没有判的没有。 */
export function judgementOf({ BallotJudged }: PollRecord, paper: PaperId): Recorded<'BallotJudged'> | undefined {
  return lastOf(BallotJudged, (judged) => judged.paper === paper);
}

/** 一个箱应有的计票单：箱里看见的票，照已经作出的判定一张张加起来。 */
export interface Sheet {
  readonly papers: number;
  readonly void: number;
  readonly blank: number;
  readonly votes: ReadonlyMap<string, number>;
}

/** 合计的键：职务与人 */
export function voteKey(post: Post, person: PersonId): string {
  return `${post}|${person}`;
}

/** 照判定加：没有判的票当作还没有念，不计。没有看见过箱里有什么的，没有应有的计票单。 */
export function sheetOf(poll: PollRecord, box: BoxId): Sheet | undefined {
  const plain = poll.PlainPapersFound.filter((found) => found.box === box);
  const shown = poll.PaperFound.filter((found) => found.box === box);
  if (plain.length === 0 && shown.length === 0) return undefined;
  const votes = new Map<string, number>();
  const add = (post: Post, person: PersonId, count: number) =>
    votes.set(voteKey(post, person), (votes.get(voteKey(post, person)) ?? 0) + count);
  for (const found of plain) for (const line of found.votes) add(line.post, line.person, line.votes);
  const rulings: Ruling[] = [];
  for (const { paper, face } of shown) {
    const judged = judgementOf(poll, paper);
    if (judged === undefined) continue;
    rulings.push(judged.ruling);
    for (const { post, person } of votesOn(face, judged.ruling, judged.voidPosts)) add(post, person, 1);
  }
  const count = (ruling: Ruling) => rulings.filter((each) => each === ruling).length;
  return {
    papers: sum(plain, (found) => found.plain + found.blank) + rulings.length - count('set-aside'),
    void: count('void'),
    blank: sum(plain, (found) => found.blank) + count('blank'),
    votes,
  };
}
