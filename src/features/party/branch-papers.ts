import { assembliesIn } from '../../domain/engine/party-branch.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { DossierPaper } from '../simulator/dossier-papers.ts';
import { filedPaper } from '../simulator/phase-papers.ts';

/** 村党支部换届的卷宗：推荐、考察、应到会、候选人、签到、监票、计票、结果；一件也没有的不列。 */
export function branchPapers(record: ElectionRecord): readonly DossierPaper[] {
  const polls = assembliesIn(record).map(([, poll]) => poll);
  const all = <Key extends keyof (typeof polls)[number]>(...keys: readonly Key[]) =>
    polls.flatMap((poll) => keys.flatMap((key) => poll[key]));
  return [
    ...filedPaper(record, '换届的日子', '已定', [
      ...record.PartyElectionPlanned,
      ...all('PollNoticePublished', 'AssemblyPostponed'),
    ]),
    ...filedPaper(record, '应到会', '已定', all('AssemblyRollSettled')),
    ...filedPaper(record, '两次推荐和公布', '已存', [...record.RecommendationHeld, ...record.RecommendationPublished]),
    ...filedPaper(record, '考察', '已存', record.RecommendedReviewed),
    ...filedPaper(record, '名额和候选人', '已贴', all('SeatsFixed', 'FormalListPublished')),
    ...filedPaper(record, '签到和开会', '已存', all('AssemblySignedIn', 'AssemblyOpened')),
    ...filedPaper(record, '监票人、计票人', '已定', all('WorkersChosen')),
    ...filedPaper(record, '计票单', '已填', all('PapersCounted', 'BallotJudged', 'BoxCounted', 'ValidityDeclared')),
    ...filedPaper(record, '当选', '已公布', all('ElectedDeclared', 'ResultAnnounced')),
    ...filedPaper(record, '书记和报批', '已报', [...record.SecretaryElected, ...record.SecretaryReported]),
  ];
}
