import type { ParamName, ParamValues } from '../profiles/params.ts';
import type { ParamLookup } from '../profiles/profile.ts';
import type { PersonId, PollKind, Post } from '../terms/ids.ts';
import { reaches, type Outcome, type Standard } from './majority.ts';
import { filledAfter } from './filled-seats.ts';
import { decideWithWomen, only } from './women-seats.ts';
import { keepRelatives, type Leaving, type Winner } from './relatives.ts';
import { regulated } from './rule.ts';

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
  /** 职务从高到低 */
  readonly posts: readonly PostTally[];
  readonly isWoman: (person: PersonId) => boolean;
  readonly areNearRelatives: (a: PersonId, b: PersonId) => boolean;
  /** 声明退出的当选人 */
  readonly withdrawn: ReadonlySet<PersonId>;
  /** 同一轮里以前的各次投票已经选出的人 */
  readonly earlier: readonly Winner[];
  /** 为这次的平票再投，选出的人 */
  readonly revoted: readonly Winner[];
}

/** 选举为什么无效：投票的不过半数、收回的票多了 */
export type Invalidity = 'turnout' | 'surplus';

export interface PostResult extends Outcome {
  readonly post: Post;
  /** 先保证当选的妇女 */
  readonly womanFirst: PersonId | undefined;
  /** 留出来另选妇女的名额 */
  readonly womanSeats: number;
  /** 已经选上更高的职务、或者在以前的投票里已经当选的人：在这个职务上不再算他（没有条文写，界面注明）。 */
  readonly held: readonly PersonId[];
}

export interface PollResult {
  readonly invalid: readonly Invalidity[];
  readonly posts: readonly PostResult[];
  /** 因近亲属回避不能留任的人；by 是 'revote'、'meeting' 的还没有定下来。 */
  readonly leaving: readonly Leaving[];
  /** 因回避空出的名额要依次递补的地方：递补以后的结果。 */
  readonly filled?: readonly PostResult[];
}

/** 定结果要用的参数 */
export const resultParams = [
  'electedNeeds',
  'womanMember',
  'relatives',
  'tieBreak',
  'turnout',
  'ballotCheck',
  'addDown',
] as const satisfies readonly ParamName[];

/** 定结果的规定；没有规定的不写。 */
export type ResultLaw = Partial<ParamValues<(typeof resultParams)[number]>>;

export function resultLaw(lookup: ParamLookup): ResultLaw {
  return regulated(resultParams, lookup);
}

/**
 * 定结果：参照算法，规则、练习、讲评都用它。规则包没有规定当选标准的投票种类，没有人当选也没有人落选；
 * 选举无效时照样算出各职务的票数结论，由看的人决定用不用。addsDown：高职得票不够的加到低职上，
 * 在规定「可以」的地方由本村事先定下；规定「应当」的，总是加。
 */
export function decideResult(tally: Tally, lookup: ParamLookup, addsDown = false): PollResult {
  return decideBy(tally, resultLaw(lookup), addsDown);
}

/** 照给出的规定定结果；addsDown 写 to-all 的，在低职没有票的人也加。 */
export function decideBy(tally: Tally, law: ResultLaw, addsDown: boolean | 'to-all' = false): PollResult {
  const needs = standardFor(tally.kind, law);
  const adding = law.addDown === 'must' ? addsDown || true : law.addDown === 'may' && addsDown;
  const posts = needs === undefined ? [] : decidePosts(tally, needs, law, adding);
  const leaving = leavingAmong(tally, posts, law);
  const filled = filledAfter(tally, law, leaving, {
    decide: (left) => (needs === undefined ? [] : decidePosts(left, needs, law, adding)),
    leave: (left, results) => leavingAmong(left, results, law),
  });
  return { invalid: invalidities(tally, law), posts, leaving, ...(filled && { filled }) };
}

/** 当选标准：再次投票是在平票的人里取得票多的。 */
export function standardFor(kind: PollKind, { electedNeeds, tieBreak }: ResultLaw): Standard | undefined {
  return kind === 'revote' ? tieBreak && 'most-votes' : electedNeeds?.[kind];
}

/** 「过半数投票，选举有效」管到哪种投票：首次投票、重新选举要，再次投票不要；另行选举要不要，条文没有另写；补选的另有规则说。 */
export function turnoutApplies(kind: PollKind): 'yes' | 'open' | 'no' {
  if (kind === 'first' || kind === 'repeat') return 'yes';
  return kind === 'supplementary' ? 'open' : 'no';
}

function invalidities({ kind, registered, issued, voters, recovered }: Tally, law: ResultLaw): readonly Invalidity[] {
  const { turnout, ballotCheck } = law;
  const limit = ballotCheck?.base === 'issued' ? issued : ballotCheck?.base === 'voters' ? voters : undefined;
  const counts = turnout !== undefined && registered !== undefined && turnoutApplies(kind) === 'yes';
  return [
    ...(counts && !reaches(turnout, recovered, registered) ? (['turnout'] as const) : []),
    ...(limit !== undefined && recovered > limit ? (['surplus'] as const) : []),
  ];
}

function decidePosts(
  tally: Tally,
  needs: Standard,
  { womanMember }: ResultLaw,
  addsDown: boolean | 'to-all',
): readonly PostResult[] {
  const results: PostResult[] = [];
  const carried = new Map<PersonId, number>();
  const isAnew = tally.kind === 'first' || tally.kind === 'repeat';
  for (const each of tally.posts) {
    const above = results.flatMap(({ elected }) => elected);
    const hasWoman = [...winnersElsewhere(tally), ...above].some(tally.isWoman);
    const guarantees = womanMember === 'first-among-members' && each.post === 'member' && isAnew && !hasWoman;
    const taken = [...above, ...winnersElsewhere(tally, each.post)];
    const votes = addsDown === false ? each.votes : withCarried(each.votes, carried, addsDown === 'to-all');
    const free = only(votes, (person) => !taken.includes(person));
    const women = Math.max(each.womenSeats, guarantees ? 1 : 0);
    const wanted = { ...each, womenSeats: Math.min(women, each.seats), votes: free };
    const outcome = decideWithWomen(tally, wanted, { needs, isSeparate: womanMember === 'separate-seat' });
    const held = [...new Set(taken)].filter((person) => reaches(needs, votes.get(person) ?? 0, tally.recovered));
    results.push({ post: each.post, ...outcome, held });
    for (const [person, got] of each.votes) carried.set(person, (carried.get(person) ?? 0) + got);
  }
  return results;
}

/** 在别的投票里已经当选的人；为 post 的平票再投选出的，就是这次要定的人，不算别处。 */
function winnersElsewhere({ kind, earlier, revoted }: Tally, post?: Post): readonly PersonId[] {
  const isElsewhere = (winner: Winner) => winner.post !== post;
  const before = kind === 'revote' ? earlier.filter(isElsewhere) : earlier;
  return [...before, ...revoted.filter(isElsewhere)].map(({ person }) => person);
}

/** 分别计算以后，高职得票加到低职上；toAll 是在低职没有票的人也加，不然只加给在低职也有票的人。 */
function withCarried(
  votes: ReadonlyMap<PersonId, number>,
  carried: ReadonlyMap<PersonId, number>,
  toAll: boolean,
): ReadonlyMap<PersonId, number> {
  const counted = toAll ? new Map([...[...carried.keys()].map((person) => [person, 0] as const), ...votes]) : votes;
  return new Map([...counted].map(([person, got]) => [person, got > 0 || toAll ? got + (carried.get(person) ?? 0) : got]));
}

function leavingAmong(
  { earlier, revoted, posts, ...tally }: Tally,
  results: readonly PostResult[],
  { relatives }: ResultLaw,
): readonly Leaving[] {
  const order = relatives?.order;
  if (order === undefined || order === null) return [];
  const votesOf = (post: Post, person: PersonId) => posts.find((each) => each.post === post)?.votes.get(person) ?? 0;
  const won = results.flatMap(({ post, elected }) => elected.map((person) => ({ post, person, votes: votesOf(post, person) })));
  const before = [...earlier, ...revoted].filter(({ person }) => !won.some((winner) => winner.person === person));
  return keepRelatives([...before, ...won], { order, ...tally });
}
