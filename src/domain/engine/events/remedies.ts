import { amount, challengeId, personId, petitionId, reportId } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening, happeningGrown } from './happening.ts';
import { actor } from './preparation.ts';

/** 收举报的机关；国法列的是乡级人大、政府，县级人大常委会、政府和主管部门。 */
const receiver = z.enum(['election-committee', 'village-committee', 'township', 'county', 'congress', 'petition-office']);

/** 破坏选举的做法 */
const sabotage = z.enum([
  'violence',
  'threat',
  'deceit',
  'bribed-worker',
  'forged-papers',
  'destroyed-ballots',
  'false-count',
  'rights-denied',
  'clan-pressure',
  'retaliation',
]);

/** 上面的人做过头的事 */
const overreach = z.enum([
  'delayed-election',
  'named-candidates',
  'changed-candidates',
  'removed-member',
  'shelved-report',
  'covered-up',
  'withheld-result',
  'withheld-roll',
]);

/** 村委会、选委会不履行的法定义务 */
const neglect = z.enum(['recall-poll', 'by-election', 'handover', 'duty', 'meeting']);

/** P10 违法行为与救济；异议、宣布无效在 handover。 */
export const remediesEvents = {
  /** 有人破坏选举（外界）：怎么做的；报复的写 against，是冲着谁。 */
  SabotageSeen: happening('SabotageSeen', { by: personId, how: sabotage, against: z.exactOptional(personId) }),
  /** 怎样应对：制止、报乡镇或者公安，还是不管 */
  SabotageAnswered: happening('SabotageAnswered', {
    by: personId,
    answer: z.enum(['stopped', 'township', 'police', 'ignored']),
  }),
  /** 上面的人做过头了（外界）：谁、做了什么 */
  OfficialOverreached: happening('OfficialOverreached', { by: z.enum(['township', 'county', 'guide-group']), act: overreach }),
  /** 责令改正：改谁的什么事、谁责令的 */
  CorrectionOrdered: happening('CorrectionOrdered', {
    of: z.enum(['village-committee', 'election-committee', 'township', 'county', 'guide-group']),
    over: z.union([neglect, overreach]),
    by: z.enum(['township', 'county', 'prefecture']),
  }),
  /** 村委会、选委会不履行法定义务（外界或者自己）：哪一样 */
  DutyRefused: happening('DutyRefused', { by: z.enum(['village-committee', 'election-committee']), over: neglect }),
  /** 收到举报（外界）：谁举报谁、向哪里举报 */
  ReportReceived: happening('ReportReceived', { report: reportId, by: personId, about: personId, office: receiver }),
  /** 把举报转给有权处理的机关 */
  ReportPassedOn: happening('ReportPassedOn', { report: reportId, to: receiver }),
  /** 举报有了结论：谁查的、查实没有、告诉举报人没有 */
  ReportAnswered: happening('ReportAnswered', { report: reportId, by: actor, proven: z.boolean(), told: z.boolean() }),
  /** 把举报、信访的材料或者情况透露给了某人 */
  MaterialLeaked: happening('MaterialLeaked', { of: z.union([reportId, petitionId, challengeId]), to: personId }),
  /** 对异议的决定不服，再向上一级申诉（外界） */
  ChallengeAppealed: happening('ChallengeAppealed', { challenge: challengeId, written: z.boolean() }),
  /** 收到信访事项（外界）：说的是什么、由哪里收的、几个人、推选了几名代表；visit 是走访。 */
  PetitionReceived: happeningGrown(
    'PetitionReceived',
    {
      petition: petitionId,
      from: personId,
      about: z.enum(['roll', 'result', 'bribery', 'recall', 'land', 'other']),
      office: z.enum(['petition-office', 'competent', 'other']),
      people: amount,
      delegates: amount,
      visit: z.boolean(),
    },
    { against: z.exactOptional(personId) },
  ),
  /** 信访部门转送、交办给有权处理的机关 */
  PetitionPassedOn: happening('PetitionPassedOn', { petition: petitionId }),
  /** 告知：受理，还是告诉他走哪个专门的程序、找哪个机关，或者一推了之 */
  PetitionTold: happening('PetitionTold', {
    petition: petitionId,
    how: z.enum(['accepted', 'led-to-procedure', 'led-elsewhere', 'turned-away']),
    written: z.boolean(),
  }),
  /** 延期办结：延几天、批准没有、告诉他没有 */
  PetitionExtended: happening('PetitionExtended', {
    petition: petitionId,
    days: amount,
    approved: z.boolean(),
    told: z.boolean(),
  }),
  /** 办结，作出处理意见 */
  PetitionFinished: happening('PetitionFinished', { petition: petitionId, written: z.boolean() }),
  /** 不服，请求复查、复核（外界）；复查、复核的意见，或者不收 */
  PetitionReviewAsked: happening('PetitionReviewAsked', { petition: petitionId, level: z.enum(['review', 'recheck']) }),
  PetitionReviewed: happening('PetitionReviewed', {
    petition: petitionId,
    level: z.enum(['review', 'recheck']),
    outcome: z.enum(['upheld', 'changed', 'turned-away']),
    written: z.boolean(),
  }),
};
