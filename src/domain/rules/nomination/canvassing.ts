import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn, openingOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { PollId } from '../../terms/ids.ts';

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

function isAnswered(record: ElectionRecord, { by, seq }: Canvass): boolean {
  const answers = [
    ...record.ConductInvestigated.map(({ about, seq: at }) => ({ person: about, at })),
    ...electionsIn(record).flatMap(([, poll]) =>
      [...poll.ConductReported.filter(({ to }) => to !== 'committee'), ...poll.CandidateRemoved].map((each) => ({
        person: each.person,
        at: each.seq,
      })),
    ),
  ];
  return answers.some(({ person, at }) => person === by && at > seq);
}
