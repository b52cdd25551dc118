import type { ElectionEvent } from '../engine/events/index.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Day, Minute, PersonId, PollId } from '../terms/ids.ts';
import type { Entrusting, Village } from './village.ts';
import { withScrutineers, workersAgainst } from './workers.ts';

/** 投票几点开始、几点截止：首次投票从早到晚，再次投票当晚接着投。 */
export const usualHours = { from: 8 * 60, to: 16 * 60 };

/** 安排哪次投票：哪天投、从哪天起准备、几点到几点、候选人是谁；isWhole 是有委托和流动票箱。 */
export interface PollPlan {
  readonly poll: PollId;
  readonly on: Day;
  readonly from: Day;
  readonly hours?: { readonly from: Minute; readonly to: Minute };
  readonly candidates: readonly PersonId[];
  readonly isWhole: boolean;
}

/** 投票准备：公告、人手、会场、选票、流动票箱、委托，照规则包要求的日子都来得及。 */
export function arrangementFor(village: Village, profile: Profile, plan: PollPlan): readonly ElectionEvent[] {
  const { poll, on, from, hours = usualHours } = plan;
  const { venues, voters } = village;
  const before = (days: number): Day => Math.max(from, on - days);
  return [
    { type: 'PollNoticePublished', on: before(7), poll, pollingOn: on, ...hours, venues: venues.map(({ venue }) => venue) },
    ...workersChosen(village, profile, plan, before(6)),
    ...(plan.isWhole ? [...mobileBox(village, poll, before), ...proxies(village, profile, plan, before)] : []),
    ...venues.map(({ venue }): ElectionEvent => ({
      type: 'VenueSetUp',
      on: before(1),
      poll,
      venue,
      secretBooths: 4,
      scribeDesk: true,
    })),
    { type: 'BallotsReceived', on: before(1), poll, papers: voters.length, hasWriteInLines: true },
  ];
}

/** 工作人员：要大会通过的，投票那天开始投票以前举手通过；设投票站的由代表会议推选的，照代表会议。 */
function workersChosen(
  village: Village,
  { params }: Profile,
  { poll, on, candidates, isWhole }: PollPlan,
  day: Day,
): readonly ElectionEvent[] {
  const wanted = params.workersChosenBy?.value ?? 'committee';
  const by = wanted === 'assembly-or-representatives' ? 'representatives' : wanted;
  const usual = workersAgainst(village, candidates).filter(({ place }) => isWhole || place !== village.mobile?.box);
  const workers = params.crews === null ? usual : withScrutineers(usual, village, params.crews.value, candidates);
  return [{ type: 'WorkersChosen', on: by === 'assembly' ? on : day, poll, by, workers }];
}

function mobileBox({ mobile }: Village, poll: PollId, before: (days: number) => Day): readonly ElectionEvent[] {
  if (mobile === undefined) return [];
  const { box, voters } = mobile;
  return [
    { type: 'MobileBoxArranged', on: before(6), poll, box, voters, decidedBy: 'meeting' },
    { type: 'MobileBoxListPublished', on: before(4), poll, box },
  ];
}

interface Holders {
  readonly kinship: Village['kinship'];
  readonly profile: Profile;
  readonly candidates: ReadonlySet<PersonId>;
}

/** 来办的委托里不能办的：托了候选人的；只许近亲属受托的地方，托了别人的；受托的人已经满了数的。已经办好的写 approved。 */
export function refusedAmong(
  pairs: readonly Entrusting[],
  { kinship, profile: { params }, candidates }: Holders,
  approved: readonly Entrusting[] = [],
): ReadonlySet<PersonId> {
  const isKinOnly = params.proxyHolder?.value === 'relative-only';
  const most = params.maxProxiesPerHolder?.value ?? Number.MAX_SAFE_INTEGER;
  const kept = [...approved];
  return new Set(
    pairs.flatMap(({ absentee, holder }) => {
      const isFull = kept.filter((each) => each.holder === holder).length >= most;
      if (isFull || candidates.has(holder) || (isKinOnly && kinship.get(absentee)?.has(holder) !== true)) return [absentee];
      kept.push({ absentee, holder });
      return [];
    }),
  );
}

/** 委托：来办的先记下；托了不能受托的人的不办，其余的审核了办好，一并张榜。 */
function proxies(
  village: Village,
  profile: Profile,
  { poll, on, candidates }: PollPlan,
  before: (days: number) => Day,
): readonly ElectionEvent[] {
  const { entrustings, kinship } = village;
  const refused = refusedAmong(entrustings, { kinship, profile, candidates: new Set(candidates) });
  const review = profile.params.proxyReview?.value;
  // 另行选举日子近，来不及在规定的日子以前办委托的，一份也不办。
  const isLate = typeof review === 'object' && before(6) > on - review.askedDaysBefore;
  const facts = (pair: Entrusting) => ({ poll, ...pair, form: 'letter', cause: 'away' }) as const;
  return [
    ...entrustings.map((pair): ElectionEvent => ({ type: 'ProxyRequested', on: before(6), ...facts(pair) })),
    ...entrustings.map((pair): ElectionEvent => ({
      type: isLate || refused.has(pair.absentee) ? 'ProxyRefused' : 'ProxyApproved',
      on: before(5),
      ...facts(pair),
    })),
    { type: 'ProxiesPublished', on: before(4), poll },
  ];
}
