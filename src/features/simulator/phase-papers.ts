import type { Recorded } from '../../domain/engine/events/index.ts';
import { electionsIn } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import { spell } from '../../domain/terms/text.ts';
import { describe } from '../../simulator/describe.ts';
import { nameOf, spellDay } from '../../simulator/naming.ts';
import type { DossierPaper } from './dossier-papers.ts';

/** 投票日以前的文书：会议、选委会、登记、申诉、提名、审查；一件也没有的不列。 */
export function papersBefore(record: ElectionRecord): readonly DossierPaper[] {
  const { MeetingCalled, MeetingHeld, MotionVoted, CommitteeSelected, CommitteeMemberLeft, CommitteeMemberFilled } = record;
  const { CommitteeMet, RegistrationDecided, RollCorrected, ObjectionFiled, ObjectionTurnedAway, ObjectionDecided } = record;
  const { AppealFiled, AppealDecided, NominationMade, NomineeAnswered, PaperReceived, NomineeReviewed } = record;
  const nominees = electionsIn(record).flatMap(([, poll]) => [...poll.NomineesPublished, ...poll.VotersMet]);
  return [
    ...filedPaper(record, '会议通知、签到和表决', '已存', [...MeetingCalled, ...MeetingHeld, ...MotionVoted]),
    ...filedPaper(record, '选委会名单和变动', '已存', [...CommitteeSelected, ...CommitteeMemberLeft, ...CommitteeMemberFilled]),
    ...filedPaper(record, '选委会会议记录', '已存', CommitteeMet),
    ...filedPaper(record, '登记决定', '已记', [...RegistrationDecided, ...RollCorrected]),
    ...filedPaper(record, '申诉和处理', '已记', [
      ...ObjectionFiled,
      ...ObjectionTurnedAway,
      ...ObjectionDecided,
      ...AppealFiled,
      ...AppealDecided,
    ]),
    ...filedPaper(record, '提名', '已记', [...NominationMade, ...NomineeAnswered]),
    ...filedPaper(record, '资格审查材料', '已存', [...PaperReceived, ...NomineeReviewed]),
    ...filedPaper(record, '被提名人名单、见面会', '已贴', nominees),
  ];
}

/** 投票日以后的文书：备案、证书、移交、档案、后续推选、异议；一件也没有的不列。 */
export function papersAfter(record: ElectionRecord): readonly DossierPaper[] {
  const { ItemsHandedOver, HandoverRefused, HandoverOrdered, ArchiveFiled, ChallengeFiled, ChallengeDecided } = record;
  const { PollVoided, RepresentativesChosen, GroupLeaderChosen, SupervisorsSelected, ConductInvestigated } = record;
  const outcome = electionsIn(record).flatMap(([, poll]) => [
    ...poll.ElectedListPublished,
    ...poll.ResultFiled,
    ...poll.CertificatesIssued,
  ]);
  return [
    ...filedPaper(record, '当选名单、备案和证书', '已办', outcome),
    ...filedPaper(record, '移交清单', '已存', [...ItemsHandedOver, ...HandoverRefused, ...HandoverOrdered]),
    ...filedPaper(record, '选举档案', '已归', ArchiveFiled),
    ...filedPaper(record, '后续推选', '已存', [...RepresentativesChosen, ...GroupLeaderChosen, ...SupervisorsSelected]),
    ...filedPaper(record, '异议和处理', '已记', [
      ...ChallengeFiled,
      ...ChallengeDecided,
      ...ConductInvestigated,
      ...PollVoided,
    ]),
  ];
}

/** 一件文书：里面的事照先后抄，一行一件，写明哪天。 */
export function filedPaper(
  record: ElectionRecord,
  title: string,
  stamp: string,
  events: readonly Recorded[],
): readonly DossierPaper[] {
  if (events.length === 0) return [];
  const told = sortBy(events, ({ seq }) => [seq]);
  const lines = told.map((event) => `${spellDay(event.on)}：${spell(describe(event), (ref) => nameOf(record, ref))}`);
  return [{ title, has: true, stamp, lines }];
}
