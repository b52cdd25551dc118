import type { VoteLine } from '../terms/ballot.ts';
import { posts, type BoxId, type PaperId, type PersonId, type Post } from '../terms/ids.ts';
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

/** 连同高职的得票：没有选上高职的人，把高职的得票加下来；toAll 是本职务没有票的人也加。 */
export function votesWithHigher(
  poll: PollRecord,
  post: Post,
  { person, toAll }: { readonly person: PersonId; readonly toAll: boolean },
): number {
  const own = votesFor(poll, post).get(person) ?? 0;
  const above = posts.slice(0, posts.indexOf(post));
  return own === 0 && !toAll ? 0 : own + sum(above, (higher) => votesFor(poll, higher).get(person) ?? 0);
}

/** 判法：一张票最近一次的判定；还没有判的没有。 */
export function judgementOf({ BallotJudged }: PollRecord, paper: PaperId): Recorded<'BallotJudged'> | undefined {
  return lastOf(BallotJudged, (judged) => judged.paper === paper);
}

/** 废票数、弃权票数：各箱计票单上的合计 */
export function sheetTotal({ BoxCounted }: PollRecord, of: 'void' | 'blank'): number {
  const latest = new Map(BoxCounted.map((sheet) => [sheet.box, sheet]));
  return sum([...latest.values()], (sheet) => sheet[of]);
}

/** 装得太满的流动票箱：收回的张数多于公布的使用它的人数。 */
export function overfullBoxes(poll: PollRecord): readonly BoxId[] {
  const latest = new Map(poll.MobileBoxArranged.map((arranged) => [arranged.box, arranged.voters.length]));
  return [...latest].flatMap(([box, voters]) => ((papersIn(poll, box) ?? 0) > voters ? [box] : []));
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

/** 照判定加：没有判的票算一张纸，票不给谁；另行封存的不算。没有看见过箱里有什么的，没有应有的计票单。 */
export function sheetOf(poll: PollRecord, box: BoxId): Sheet | undefined {
  const plain = poll.PlainPapersFound.filter((found) => found.box === box);
  const shown = poll.PaperFound.filter((found) => found.box === box);
  if (plain.length === 0 && shown.length === 0) return undefined;
  const judged = shown.flatMap(({ paper, face }) => {
    const judgement = judgementOf(poll, paper);
    return judgement === undefined ? [] : [{ face, ...judgement }];
  });
  const count = (ruling: Recorded<'BallotJudged'>['ruling']) => judged.filter((each) => each.ruling === ruling).length;
  const named = judged.flatMap(({ face, ruling, voidPosts }) => votesOn(face, ruling, voidPosts));
  return {
    papers: sum(plain, (found) => found.plain + found.blank) + shown.length - count('set-aside'),
    void: count('void'),
    blank: sum(plain, (found) => found.blank) + count('blank'),
    votes: added([...plain.flatMap(({ votes }) => votes), ...named.map((vote) => ({ ...vote, votes: 1 }))]),
  };
}

/** 各行相加；得零票的不列。 */
export function added(lines: readonly VoteLine[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { post, person, votes } of lines) {
    if (votes > 0) totals.set(voteKey(post, person), (totals.get(voteKey(post, person)) ?? 0) + votes);
  }
  return totals;
}
