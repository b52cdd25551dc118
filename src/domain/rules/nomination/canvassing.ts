import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn, openingOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import type { Day, PollId } from '../../terms/ids.ts';

type Canvass = Recorded<'VotesCanvassed'>;

/** 拉了票、一直没有人管，就开始了投票：哪一件、哪次投票、投票哪天开始。 */
export interface Unanswered {
  readonly canvass: Canvass;
  readonly poll: PollId;
  readonly opening: Recorded<'PollOpened'>;
}

/** 没有人管的拉票：同一人以最近一次为准；报告、取消资格、上级调查，都算管了。 */
export function unansweredIn(record: ElectionRecord, isThis: (canvass: Canvass) => boolean): readonly Unanswered[] {
  const canvasses = record.VotesCanvassed.filter(isThis);
  const latest = new Map(canvasses.map((each) => [each.by, each]));
  return [...latest.values()].flatMap((canvass): Unanswered[] => {
    const next = electionsIn(record).find(([, poll]) => (openingOf(poll)?.seq ?? 0) > canvass.seq);
    const opening = next && openingOf(next[1]);
    if (next === undefined || opening === undefined || isAnswered(record, canvass)) return [];
    return [{ canvass, poll: next[0], opening }];
  });
}

/** 管了没有：上级调查、取消资格的，以前的都算管了；报告只管它报的那一件。 */
function isAnswered(record: ElectionRecord, { by, seq, on }: Canvass): boolean {
  const settled = [
    ...record.ConductInvestigated.filter(({ about }) => about === by),
    ...electionsIn(record).flatMap(([, { CandidateRemoved }]) => CandidateRemoved.filter(({ person }) => person === by)),
  ];
  const reports = electionsIn(record).flatMap(([, poll]) =>
    poll.ConductReported.filter((report) => report.person === by && report.to !== 'committee' && isOf(poll, report, on)),
  );
  return [...settled, ...reports].some((each) => each.seq > seq);
}

/** 报的是不是这一天的拉票：写了哪天的照写的；没有写的，他在会场里又送过东西，报的就是会场里那件。 */
function isOf({ GiftOffered }: PollRecord, { seenOn, person, seq }: Recorded<'ConductReported'>, on: Day): boolean {
  if (seenOn !== undefined) return seenOn === on;
  return !GiftOffered.some((gift) => gift.by === person && gift.seq < seq);
}
