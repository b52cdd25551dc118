import type { ElectionEvent } from '../engine/events/index.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Day, Minute, PersonId, PollId } from '../terms/ids.ts';
import type { Entrusting, Village } from './village.ts';
import { workersAgainst } from './workers.ts';

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
    ...(plan.isWhole ? [...mobileBox(village, poll, before), ...proxies(village, plan, before)] : []),
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

/** 工作人员：要大会通过的，投票那天开始投票以前举手通过。 */
function workersChosen(
  village: Village,
  { params }: Profile,
  { poll, on, candidates, isWhole }: PollPlan,
  day: Day,
): readonly ElectionEvent[] {
  const by = params.workersChosenBy?.value ?? 'committee';
  const workers = workersAgainst(village, candidates).filter(({ place }) => isWhole || place !== village.mobile?.box);
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

/** 委托：来办的先记下；托了候选人的不办，其余的审核了办好，一并张榜。 */
function proxies(
  { entrustings }: Village,
  { poll, candidates }: PollPlan,
  before: (days: number) => Day,
): readonly ElectionEvent[] {
  const facts = (pair: Entrusting) => ({ poll, ...pair, form: 'letter', cause: 'away' }) as const;
  return [
    ...entrustings.map((pair): ElectionEvent => ({ type: 'ProxyRequested', on: before(6), ...facts(pair) })),
    ...entrustings.map((pair): ElectionEvent => ({
      type: candidates.includes(pair.holder) ? 'ProxyRefused' : 'ProxyApproved',
      on: before(5),
      ...facts(pair),
    })),
    { type: 'ProxiesPublished', on: before(4), poll },
  ];
}
