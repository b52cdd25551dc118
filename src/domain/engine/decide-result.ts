import type { ParamLookup } from '../profiles/profile.ts';
import type { Share } from '../profiles/params.ts';
import type { PersonId, PollKind, Post } from '../terms/ids.ts';
import { sortBy } from './collections.ts';
import { decidePost, reaches, type Outcome } from './majority.ts';
import { keepRelatives, type Leaving } from './relatives.ts';

/** 一个职务的票：应选几人、其中单列给妇女几人、各人得票 */
export interface PostTally {
  readonly post: Post;
  readonly seats: number;
  readonly womenSeats: number;
  readonly votes: ReadonlyMap<PersonId, number>;
}

/** 一次投票的总账。没有查清的数是 undefined，与它有关的结论就不下。 */
export interface Tally {
  readonly kind: PollKind;
  readonly registered: number | undefined;
  readonly issued: number | undefined;
  readonly voters: number | undefined;
  /** 收回的选票数，废票、弃权都在内；它就是「参加投票的村民」 */
  readonly recovered: number;
  readonly posts: readonly PostTally[];
  readonly isWoman: (person: PersonId) => boolean;
  readonly areNearRelatives: (a: PersonId, b: PersonId) => boolean;
  /** 声明退出的当选人 */
  readonly withdrawn: ReadonlySet<PersonId>;
  /** 同一届里以前的投票已经选出的人，照职务 */
  readonly earlier: readonly { readonly post: Post; readonly person: PersonId }[];
}

/** 选举为什么无效：投票的不过半数、收回的票多了 */
export type Invalidity = 'turnout' | 'surplus';

export interface PostResult extends Outcome {
  readonly post: Post;
  /** 先保证当选的妇女 */
  readonly womanFirst: PersonId | undefined;
  /** 留出来另选妇女的名额 */
  readonly womanSeats: number;
}

export interface PollResult {
  readonly invalid: readonly Invalidity[];
  readonly posts: readonly PostResult[];
  /** 因近亲属回避不能留任的人；by 是 'revote'、'meeting' 的还没有定下来。 */
  readonly leaving: readonly Leaving[];
}

/**
 * 定结果：参照算法，规则、练习、讲评都用它。规则包没有规定当选标准的投票种类，没有人当选也没有人落选。
 * 选举无效时照样算出各职务的票数结论，由看的人决定用不用。
 */
export function decideResult(tally: Tally, lookup: ParamLookup): PollResult {
  const needs = lookup('electedNeeds')?.value[tally.kind];
  const posts = needs === undefined ? [] : decidePosts(tally, needs, lookup('womanMember')?.value);
  return { invalid: invalidities(tally, lookup), posts, leaving: leavingAmong(tally, posts, lookup) };
}

function invalidities({ registered, issued, voters, recovered }: Tally, lookup: ParamLookup): readonly Invalidity[] {
  const share = lookup('turnout')?.value;
  const base = lookup('ballotCheck')?.value.base;
  const limit = base === 'issued' ? issued : base === 'voters' ? voters : undefined;
  const isShort = share !== undefined && registered !== undefined && !reaches(share, recovered, registered);
  return [
    ...(isShort ? (['turnout'] as const) : []),
    ...(limit !== undefined && recovered > limit ? (['surplus'] as const) : []),
  ];
}

function decidePosts(
  tally: Tally,
  needs: Share,
  woman: 'must-have' | 'first-among-members' | undefined,
): readonly PostResult[] {
  const results: PostResult[] = [];
  for (const each of tally.posts) {
    const hasWoman =
      tally.earlier.some(({ person }) => tally.isWoman(person)) ||
      results.some(({ elected }) => elected.some((person) => tally.isWoman(person)));
    const guarantees = woman === 'first-among-members' && each.post === 'member' && tally.kind !== 'supplementary' && !hasWoman;
    results.push(guarantees ? withWoman(tally, each, needs) : plain(tally, each, needs));
  }
  return results;
}

/** 一般的定法；单列给妇女的名额只在妇女里比，其余的名额在剩下的人里比。 */
function plain(tally: Tally, each: PostTally, needs: Share): PostResult {
  const { post, seats, womenSeats, votes } = each;
  if (womenSeats === 0) return { post, ...decide(tally, seats, votes, needs), womanFirst: undefined, womanSeats: 0 };
  const women = decide(tally, womenSeats, only(votes, tally.isWoman), needs);
  const taken = new Set([...women.elected, ...women.tied]);
  const others = decide(
    tally,
    seats - womenSeats,
    only(votes, (person) => !taken.has(person)),
    needs,
  );
  return { post, ...joined(women, others, women.unfilled), womanFirst: undefined };
}

/** 没有妇女主任、副主任时：过半数的妇女里得票最多的先当选；都不过半数，留一个名额另选妇女。 */
function withWoman(tally: Tally, { post, seats, votes }: PostTally, needs: Share): PostResult {
  const ordinary = decide(tally, seats, votes, needs);
  const women = decide(tally, 1, only(votes, tally.isWoman), needs);
  if (ordinary.elected.some(tally.isWoman) || seats === 0) return { post, ...ordinary, womanFirst: undefined, womanSeats: 0 };
  const first = [...women.elected, ...women.tied];
  const others = decide(
    tally,
    seats - 1,
    only(votes, (person) => !first.includes(person)),
    needs,
  );
  return { post, ...joined(women, others, women.unfilled), womanFirst: women.elected[0] };
}

function joined(women: Outcome, others: Outcome, womanSeats: number): Outcome & { readonly womanSeats: number } {
  return {
    elected: [...women.elected, ...others.elected],
    tied: [...women.tied, ...others.tied],
    tiedSeats: women.tiedSeats + others.tiedSeats,
    unfilled: women.unfilled + others.unfilled,
    short: others.short,
    womanSeats,
  };
}

function decide(tally: Tally, seats: number, votes: ReadonlyMap<PersonId, number>, needs: Share): Outcome {
  return decidePost({ seats, ballots: tally.recovered, votes, needs });
}

function only(votes: ReadonlyMap<PersonId, number>, test: (person: PersonId) => boolean): ReadonlyMap<PersonId, number> {
  return new Map([...votes].filter(([person]) => test(person)));
}

/** 各人当选的职务；一人两个职务都够的，取高的（没有条文写，界面注明）。 */
function leavingAmong(tally: Tally, results: readonly PostResult[], lookup: ParamLookup): readonly Leaving[] {
  const order = lookup('relatives')?.value.order;
  if (order === undefined || order === null) return [];
  const votesOf = (post: Post, person: PersonId) => tally.posts.find((each) => each.post === post)?.votes.get(person) ?? 0;
  const won = results.flatMap(({ post, elected }) => elected.map((person) => ({ post, person, votes: votesOf(post, person) })));
  const before = tally.earlier.map((seat) => ({ ...seat, votes: votesOf(seat.post, seat.person) }));
  return keepRelatives([...before, ...won], { order, withdrawn: tally.withdrawn, areNearRelatives: tally.areNearRelatives });
}

/**
 * 另行选举的候选人：第一次没有当选的人里照得票多少取 unfilled + margin 人；末位票数相等的一并列入，
 * 条文没有写怎样取舍。womenOnly 只取妇女。
 */
export function runnersUp(
  votes: ReadonlyMap<PersonId, number>,
  elected: ReadonlySet<PersonId>,
  { places, allow }: { readonly places: number; readonly allow: (person: PersonId) => boolean },
): readonly PersonId[] {
  const left = sortBy(
    [...votes].filter(([person]) => !elected.has(person) && allow(person)),
    ([person, got]) => [-got, person],
  );
  const last = left[places - 1]?.[1];
  return left.filter(([, got], rank) => rank < places || got === last).map(([person]) => person);
}
