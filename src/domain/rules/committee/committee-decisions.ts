import { sortBy } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Seq } from '../../terms/ids.ts';

/** 选委会的决定：开会表决了的，登记、申诉、审查、名单、工作人员这些由它定的事，照先后。 */
export function committeeDecisions(record: ElectionRecord): readonly Recorded[] {
  const inPolls = [...record.polls.values()].flatMap((poll): readonly Recorded[] => [
    ...poll.NomineesPublished,
    ...poll.FormalListPublished,
    ...poll.CandidateAdded,
    ...poll.CandidateRemoved.filter(({ by }) => by === 'election-committee'),
    ...poll.WorkersChosen.filter(({ by }) => by === 'committee'),
  ]);
  const decided: readonly Recorded[] = [
    ...record.CommitteeMet.filter((met) => met.decided !== undefined),
    ...record.RegistrationDecided.filter(({ by }) => by === undefined || by === 'committee'),
    ...record.ObjectionDecided,
    ...record.NomineeReviewed.filter(({ level }) => level === 'committee'),
    ...inPolls,
  ];
  return sortBy(decided, ({ seq }) => [seq]);
}

/** 某件事以后选委会的头一个决定；还没有再作决定的没有。 */
export function nextDecision(record: ElectionRecord, after: Seq): Recorded | undefined {
  return committeeDecisions(record).find(({ seq }) => seq > after);
}

/** 某件事以后头一次公布正式候选人名单 */
export function nextFormalList(record: ElectionRecord, after: Seq): Recorded<'FormalListPublished'> | undefined {
  const lists = [...record.polls.values()].flatMap(({ FormalListPublished }) => FormalListPublished);
  return sortBy(lists, ({ seq }) => [seq]).find(({ seq }) => seq > after);
}
