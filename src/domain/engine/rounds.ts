import { kindOf, type PersonId, type PollId, type Post } from '../terms/ids.ts';
import { lastOf } from './collections.ts';
import type { Recorded } from './events/index.ts';
import { declaredIn, electionsIn, isPreparedAnew } from './poll-facts.ts';
import type { ElectionRecord, PollRecord } from './record.ts';

/** 一轮选举：从首次投票（或者重新选举、补选）起的各次投票，照先后；重新选举另起一轮，以前的都不算数；补选另起一轮，只补空缺。 */
export type Round = readonly (readonly [PollId, PollRecord])[];

export function roundsIn(record: ElectionRecord): readonly Round[] {
  const rounds: (readonly [PollId, PollRecord])[][] = [];
  for (const entry of electionsIn(record)) {
    const current = rounds.at(-1);
    if (current === undefined || isPreparedAnew(entry[0])) rounds.push([entry]);
    else current.push(entry);
  }
  return rounds;
}

/** 这次投票所在的那一轮；还没有发生过什么的，只有它自己还不在里面。 */
export function roundOf(record: ElectionRecord, id: PollId): Round {
  return roundsIn(record).find((round) => round.some(([poll]) => poll === id)) ?? [];
}

/** 一轮里排在这次投票以前的 */
export function pollsBefore(round: Round, id: PollId): Round {
  return round.slice(
    0,
    Math.max(
      0,
      round.findIndex(([poll]) => poll === id),
    ),
  );
}

/** 紧接着一次投票、为它的平票举行的再次投票 */
export function revotesAfter(round: Round, id: PollId): Round {
  const at = round.findIndex(([poll]) => poll === id);
  const after = at < 0 ? [] : round.slice(at + 1);
  const next = after.findIndex(([poll]) => kindOf(poll) !== 'revote');
  return kindOf(id) === 'revote' ? [] : after.slice(0, next < 0 ? after.length : next);
}

/** 一轮里选出来、站得住的人：宣布了、没有收回、没有声明退出。 */
export function standingIn(round: Round): readonly Recorded<'ElectedDeclared'>[] {
  const gone = new Set(round.flatMap(([, { ElectedWithdrew }]) => ElectedWithdrew.map(({ person }) => person)));
  return round.flatMap(([, poll]) => declaredIn(poll)).filter(({ person }) => !gone.has(person));
}

/** 某职务上站得住的人 */
export function holdersOf(round: Round, post: Post): ReadonlySet<PersonId> {
  return new Set(standingIn(round).flatMap((declared) => (declared.post === post ? declared.person : [])));
}

/** 一轮里列入过正式候选人名单的人；没有记名单的没有。 */
export function listedIn(round: Round): ReadonlySet<PersonId> {
  const lists = round.flatMap(([, { FormalListPublished }]) => FormalListPublished.flatMap(({ candidates }) => candidates));
  return new Set(lists.map(({ person }) => person));
}

/** 资格审查：最近一次的结论；没有审查过的没有。 */
export function reviewIn(round: Round, person: PersonId): Recorded<'WinnerReviewed'> | undefined {
  const reviews = round.flatMap(([, { WinnerReviewed }]) => WinnerReviewed);
  return lastOf(reviews, (review) => review.person === person);
}
