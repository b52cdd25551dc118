import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { candidatesFor, electionsIn, isPreparedAnew, openingOf, pollOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { covers } from '../../engine/scope.ts';
import type { Bar } from '../../profiles/params/nomination.ts';
import { posts, type PersonId, type PollId, type Post } from '../../terms/ids.ts';

export interface Candidacy {
  readonly post: Post;
  readonly person: PersonId;
}

type Nomination = Recorded<'NominationMade'>;
type List = Recorded<'FormalListPublished'>;

/**
 * 候选人由提名产生的投票：首次（还没有记过什么的也算）、重新选举。另行选举的候选人从上一次投票来，
 * 补选由村委会主持，另有规定；没有记全提名环节的日志，谈不上。
 */
export function nominatedPolls(record: ElectionRecord): readonly (readonly [PollId, PollRecord])[] {
  if (!covers(record, 'nomination')) return [];
  const polls = electionsIn(record).filter(([id]) => isPreparedAnew(id));
  return polls.length > 0 ? polls : [['first#1', pollOf(record, 'first#1')]];
}

/** 为这次投票做的提名：上一次投票开始以后、这次投票开始以前的；重新选举没有重新提名的，仍看以前的。 */
export function nominationsFor(record: ElectionRecord, id: PollId): readonly Nomination[] {
  const { NominationMade } = record;
  const polls = electionsIn(record);
  const at = polls.findIndex(([poll]) => poll === id);
  const end = seqOfOpening(polls[at]?.[1]) ?? Number.MAX_SAFE_INTEGER;
  const start = Math.max(0, ...polls.slice(0, Math.max(at, 0)).map(([, poll]) => seqOfOpening(poll) ?? 0));
  const own = NominationMade.filter(({ seq }) => seq > start && seq < end);
  return own.length > 0 ? own : NominationMade.filter(({ seq }) => seq < end);
}

function seqOfOpening(poll: PollRecord | undefined): number | undefined {
  return poll && openingOf(poll)?.seq;
}

/** 法律认的提名人：村党组织、登记参加选举的村民。自荐的另说。 */
export function isByRightNominator({ by = 'villagers' }: Nomination): boolean {
  return by === 'villagers' || by === 'party-organisation';
}

/** 最近一次公布的名单上、以后又补上的，除去放弃、取消的 */
export function listedNow(poll: PollRecord): readonly Candidacy[] {
  return posts.flatMap((post) => candidatesFor(poll, post).map((person) => ({ post, person })));
}

/** 本人对这项职务的最近一次答复 */
export function answerOf(record: ElectionRecord, { post, person }: Candidacy): Recorded<'NomineeAnswered'> | undefined {
  return lastOf(record.NomineeAnswered, (answer) => answer.nominee === person && answer.post === post);
}

/** 各级最近一次审查里，没有通过的那件；都通过了的没有。 */
export function failedReview(record: ElectionRecord, person: PersonId): Recorded<'NomineeReviewed'> | undefined {
  const latest = new Map(record.NomineeReviewed.flatMap((each) => (each.nominee === person ? [[each.level, each]] : [])));
  return [...latest.values()].find(({ passed }) => !passed);
}

/** 可以不列的人：本人不接受这项职务、确认了另一项、审查没有通过、书面放弃、被取消、有不得作候选人的情形。 */
export function isExcused(record: ElectionRecord, poll: PollRecord, { post, person }: Candidacy): boolean {
  const chose = record.NomineeAnswered.some((each) => each.nominee === person && each.post !== post && each.accepts);
  const answer = answerOf(record, { post, person });
  return (
    answer?.accepts === false ||
    (chose && answer === undefined) ||
    failedReview(record, person) !== undefined ||
    [...poll.CandidateWithdrew, ...poll.CandidateRemoved].some((each) => each.person === person) ||
    barOf(record, person) !== undefined
  );
}

/** 此人有没有不得作候选人的情形；村情里没有这个人的，不知道。 */
export function barOf({ people }: ElectionRecord, person: PersonId): Bar | undefined {
  return people.get(person)?.bar;
}

/** 被提名、又没有退出的人：公布过被提名人名单的照名单，没有公布的照提名；提名的人不对的不算。 */
export function nomineesFor(record: ElectionRecord, id: PollId, poll: PollRecord): readonly Candidacy[] {
  const nominated = nominationsFor(record, id)
    .filter((each) => isByRightNominator(each) || each.by === 'self')
    .map(({ post, nominee }) => ({ post, person: nominee }));
  const published = poll.NomineesPublished.at(-1)?.nominees;
  const isNominated = ({ post, person }: Candidacy) => at(nominated, post).includes(person);
  const all = new Map((published?.filter(isNominated) ?? nominated).map((each) => [`${each.post}|${each.person}`, each]));
  return [...all.values()].filter((each) => !isExcused(record, poll, each));
}

/** 某职务的那些人 */
export function at(all: readonly Candidacy[], post: Post): readonly PersonId[] {
  return all.flatMap((each) => (each.post === post ? each.person : []));
}

/** 这份名单以前最近一次预选 */
export function primaryBefore({ PrimaryHeld }: PollRecord, list: List): Recorded<'PrimaryHeld'> | undefined {
  return lastOf(PrimaryHeld, ({ seq }) => seq < list.seq);
}
