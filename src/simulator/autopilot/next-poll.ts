import { lastOf, sum } from '../../domain/engine/collections.ts';
import { runnersUp } from '../../domain/engine/runners-up.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { resultLaw } from '../../domain/engine/decide-result.ts';
import { openSeats } from '../../domain/engine/open-seats.ts';
import { holdersOf, roundOf, standingIn } from '../../domain/engine/rounds.ts';
import { isNear } from '../../domain/engine/tally-of.ts';
import { inForce } from '../../domain/profiles/profile.ts';
import { candidatesFor, pollOf, seatsFor } from '../../domain/engine/poll-facts.ts';
import { votesFor } from '../../domain/engine/tally.ts';
import { kindOf, posts, type PersonId, type PollId, type PollKind, type Post } from '../../domain/terms/ids.ts';
import { arrangementFor } from '../../domain/villages/arrangement.ts';
import { inOrder } from '../../domain/villages/prepared-past.ts';
import type { Candidacy, Seat } from '../../domain/villages/village.ts';
import { isValid, needsReview, resultOf, winnersIn } from './deciding.ts';
import { basePoll, voidingOf } from '../current-round.ts';
import type { Surroundings } from '../world/surroundings.ts';
import { workersFor } from './setting-up.ts';
import { latestPoll, roundScenes, sceneOf, type Scene } from './scene.ts';

/** 另行选举在几天以后；另选的人几天以后审查完；再次投票投多久 */
const later = { supplementary: 4, review: 2, revote: 60 } as const;

/** 另行选举最多几次；再选不出，够了人数的名额暂缺。 */
const mostSupplementary = 2;

/** 一次投票封存以后：平票的当晚再投，另选的人审查，不足的名额另行选举；都没有了就没有。 */
export function afterPoll(scene: Scene): readonly ElectionEvent[] {
  if (!isValid(scene) || voidingOf(scene.record, basePoll(scene.record)) !== undefined) return [];
  const revote = tieRevote(scene);
  if (revote.length > 0) return revote;
  const review = reviewWinners(scene);
  return review.length > 0 ? review : supplementary(scene);
}

/** 接下来的一次投票怎样准备：平票的再投、不足的另行选举；准备好了还没有工作人员的，定工作人员。没有就是空的。 */
export function nextPoll(around: Surroundings, record: ElectionRecord): readonly ElectionEvent[] {
  const id = latestPoll(record);
  if (id === undefined) return [];
  const scene = sceneOf(around, record, id);
  if (scene.poll.PollOpened.length === 0) return workersFor(scene);
  const after = afterPoll(scene);
  return after.some(({ type }) => type === 'SeatsFixed') ? after : [];
}

function numberOf(scene: Scene, kind: PollKind): number {
  return [...scene.record.polls.keys()].filter((id) => kindOf(id) === kind).length;
}

/** 再次投票：只就票数相等的几个人，当晚接着投。 */
function tieRevote(scene: Scene): readonly ElectionEvent[] {
  const { around, here } = scene;
  const tied = (resultOf(scene)?.posts ?? []).filter(({ tiedSeats }) => tiedSeats > 0);
  if (tied.length === 0) return [];
  const poll: PollId = `revote#${numberOf(scene, 'revote') + 1}`;
  const seats = tied.map(({ post, tiedSeats }): Seat => ({ post, count: tiedSeats }));
  const candidates = tied.flatMap(({ post, tied: people }) => people.map((person): Candidacy => ({ post, person })));
  const hours = { from: here.at + 10, to: here.at + 10 + later.revote };
  const standing = candidates.map(({ person }) => person);
  const plan = { poll, on: here.on, from: here.on, hours, candidates: standing, isWhole: false } as const;
  return [
    { type: 'SeatsFixed', ...here, poll, seats },
    { type: 'FormalListPublished', ...here, poll, candidates },
    ...arrangementFor(around.village, around.profile, plan).map((act): ElectionEvent => ({ ...act, at: here.at })),
  ];
}

/** 候选人以外的当选人：报上级审查，通过了再宣布。 */
function reviewWinners(scene: Scene): readonly ElectionEvent[] {
  const on = scene.here.on + later.review;
  return roundScenes(scene).flatMap((each) =>
    winnersIn(each, resultOf(each))
      .filter(({ post, person }) => needsReview(each, post, person))
      .flatMap(({ post, person }): readonly ElectionEvent[] => [
        { type: 'WinnerReviewed', on, poll: each.id, person, passed: true },
        { type: 'ElectedDeclared', on, poll: each.id, post, person },
      ]),
  );
}

interface Shortage {
  readonly post: Post;
  /** 还差几个，其中要留给妇女的几个 */
  readonly count: number;
  readonly women: number;
  readonly candidates: readonly PersonId[];
}

/** 另行选举：还差的名额从头准备再投；已经另行选举过、够了人数、规定可以的，暂缺。 */
function supplementary(scene: Scene): readonly ElectionEvent[] {
  const round = roundOf(scene.record, scene.id);
  const vacated = new Set(round.flatMap(([, { SeatsLeftVacant }]) => SeatsLeftVacant.map(({ post }) => post)));
  const isRerun = (post: Post) => round.some(([id, poll]) => kindOf(id) === 'supplementary' && seatsFor(poll, post) > 0);
  const short = shortagesIn(scene).filter(({ post }) => !vacated.has(post));
  const vacant = mayStayVacant(scene) ? short.filter(({ post }) => isRerun(post)) : [];
  if (vacant.length > 0) return leaveVacant(scene, vacant);
  const contested = short.filter(({ candidates }) => candidates.length > 0);
  const done = round.filter(([id]) => kindOf(id) === 'supplementary').length;
  const next: PollId = `supplementary#${numberOf(scene, 'supplementary') + 1}`;
  return contested.length === 0 || done >= mostSupplementary ? [] : call(scene, next, contested);
}

function mayStayVacant({ around, record, id }: Scene): boolean {
  const rule = around.profile.params.unfilledSeats?.value;
  const round = roundOf(record, id);
  const elected = standingIn(round).length;
  if (rule === undefined || elected < rule.enough) return false;
  if (rule.vacancy === 'meeting-after-supplementary') return holdersOf(round, 'chair').size > 0;
  return rule.vacancy === 'after-supplementary';
}

function leaveVacant({ here }: Scene, short: readonly Shortage[]): readonly ElectionEvent[] {
  return short.map(({ post, count }): ElectionEvent => ({ type: 'SeatsLeftVacant', ...here, post, count }));
}

function call({ around, record }: Scene, poll: PollId, short: readonly Shortage[]): readonly ElectionEvent[] {
  const from = record.today + 1;
  const on = record.today + later.supplementary;
  const candidates = short.flatMap(({ post, candidates: people }) => people.map((person): Candidacy => ({ post, person })));
  const standing = candidates.map(({ person }) => person);
  const seats = short.flatMap(({ post, count, women }): readonly Seat[] => [
    ...(count > women ? [{ post, count: count - women }] : []),
    ...(women > 0 ? [{ post, count: women, forWoman: true as const }] : []),
  ]);
  const plan = { poll, on, from, candidates: standing, isWhole: true } as const;
  const called: readonly ElectionEvent[] = [
    { type: 'SeatsFixed', on: from, poll, seats },
    { type: 'FormalListPublished', on: from, poll, candidates },
  ];
  const arranged = arrangementFor(around.village, around.profile, plan).filter((act) => act.on < on);
  return [...inOrder([...called, ...arranged]), { type: 'TimePassed', on }];
}

/** 各职务还差几个，谁可以再选 */
function shortagesIn(scene: Scene): readonly Shortage[] {
  const { around, record, id } = scene;
  const open = openSeats(record, roundOf(record, id), resultLaw(inForce(around.profile)));
  return posts.flatMap((post): readonly Shortage[] => {
    const round = lastRoundFor(scene, post);
    const count = open.get(post) ?? 0;
    if (round === undefined || count === 0) return [];
    const women = Math.min(count, womenStillDue(round, post));
    return [{ post, count, women, candidates: candidatesLeft(round, post, { count, women }) }];
  });
}

/** 最近一次选这个职务的投票，再次投票不算。 */
function lastRoundFor(scene: Scene, post: Post): Scene | undefined {
  return lastOf(roundScenes(scene), ({ id, poll }) => kindOf(id) !== 'revote' && seatsFor(poll, post) > 0);
}

/** 要留给妇女的名额：那一次定结果时留下的。 */
function womenStillDue(round: Scene, post: Post): number {
  return sum(resultOf(round)?.posts ?? [], (each) => (each.post === post ? each.womanSeats : 0));
}

/** 差额几人：照首次投票；照差额数的地方，不超过写的数。 */
function marginFor({ params }: Surroundings['profile'], post: Post, before: number): number {
  const isByLaw = params.supplementaryCandidates?.value.margin === 'by-margins';
  return isByLaw ? Math.min(before, params.margins?.value[post].most ?? before) : before;
}

/** 候选人：那一次没有当选的人里照得票多少取，差额照首次投票；有不得作候选人情形的不取；先取不是当选人近亲属的，不够再一并取。 */
function candidatesLeft(
  { around, record, poll, id }: Scene,
  post: Post,
  { count, women }: Pick<Shortage, 'count' | 'women'>,
): readonly PersonId[] {
  const base = pollOf(record, basePoll(record));
  const elected = new Set(standingIn(roundOf(record, id)).map(({ person }) => person));
  const votes = new Map([...votesFor(poll, post)].filter(([, got]) => got > 0));
  const margin = marginFor(around.profile, post, candidatesFor(base, post).length - seatsFor(base, post));
  const circle = around.profile.params.relatives?.value.circle ?? [];
  const isKin = (person: PersonId) => [...elected].some((each) => isNear(record, circle, each, person));
  const isWoman = (person: PersonId) => record.people.get(person)?.sex === 'female';
  const mayStand = (person: PersonId) => record.people.get(person)?.bar === undefined;
  const take = (places: number, fits: (person: PersonId) => boolean) => {
    const allow = (person: PersonId) => mayStand(person) && fits(person);
    const apart = runnersUp(votes, elected, { places, allow: (person) => !isKin(person) && allow(person) });
    return apart.length >= places ? apart : runnersUp(votes, elected, { places, allow });
  };
  const general = count > women ? take(count - women + margin, () => true) : [];
  const reserved = women > 0 ? take(women + margin, isWoman) : [];
  return [...new Set([...general, ...reserved])];
}
