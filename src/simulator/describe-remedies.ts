import type { EventOf, EventType, eventsByPhase } from '../domain/engine/events/index.ts';
import { text, type Text } from '../domain/terms/text.ts';
import { actorNames } from './option-names.ts';

type Tellers = {
  readonly [Type in keyof (typeof eventsByPhase)['remedies'] & EventType]: (event: EventOf<Type>) => Text;
};

const sabotageNames = {
  violence: ' 动手打人，搅乱选举',
  threat: ' 威胁村民',
  deceit: ' 拿假话骗村民',
  'bribed-worker': ' 给选举工作人员塞钱物',
  'forged-papers': ' 伪造选举文件、选票或者委托书',
  'destroyed-ballots': ' 毁坏选票、票箱',
  'false-count': ' 虚报票数',
  'rights-denied': ' 不让有资格的人投票、参选',
  'clan-pressure': ' 借家族、宗族的势力左右选举',
  retaliation: ' 报复',
} as const;

const overreachNames = {
  'delayed-election': '没有正当理由，拖着不换届',
  'named-candidates': '指定候选人',
  'changed-candidates': '擅自调整、变更候选人',
  'removed-member': '撤换、停掉村委会成员的职务',
  'shelved-report': '对举报拒绝查处或者拖着不查',
  'covered-up': '调查时弄虚作假、包庇',
  'withheld-result': '压着选举结果不让公布',
  'withheld-roll': '压着名单不让公布',
} as const;

const neglectNames = {
  'recall-poll': '召开会议表决罢免',
  'by-election': '主持补选',
  handover: '移交',
  duty: '履行法定职责',
  meeting: '召开会议',
} as const;

const officeNames = {
  'village-committee': '村委会',
  'election-committee': '选委会',
  township: '乡镇',
  county: '县里',
  prefecture: '市里',
  'guide-group': '指导小组',
} as const;

const receiverNames = {
  'election-committee': '选委会',
  'village-committee': '村委会',
  township: '乡镇政府',
  county: '县级政府和有关部门',
  congress: '乡级人大、县级人大常委会',
  'petition-office': '信访部门',
} as const;

const subjectNames = {
  roll: '登记名单',
  result: '选举结果',
  bribery: '贿选',
  recall: '罢免',
  land: '土地',
  other: '别的事',
} as const;

const answerNames = { stopped: '当场制止', township: '报乡镇', police: '报公安', ignored: '没有管' } as const;

const toldNames = {
  accepted: '受理了',
  'led-to-procedure': '告诉他走专门的程序',
  'led-elsewhere': '告诉他找有权处理的机关',
  'turned-away': '一推了之',
} as const;

const levelNames = { review: '复查', recheck: '复核' } as const;
const reviewedNames = { upheld: '维持原来的意见', changed: '改了原来的意见', 'turned-away': '不收' } as const;

/** 违法行为与救济各种事的念法 */
export const remediesTellers: Tellers = {
  SabotageSeen: ({ by, how, against }) => [
    { ref: by },
    sabotageNames[how],
    ...(against ? [' ', { ref: against } as const] : []),
  ],
  SabotageAnswered: ({ by, answer }) => ['对 ', { ref: by }, ` 的事：${answerNames[answer]}`],
  OfficialOverreached: ({ by, act }) => [`${officeNames[by]}${overreachNames[act]}`],
  CorrectionOrdered: ({ of, over, by }) => [
    `${officeNames[by]}责令${officeNames[of]}改正：${{ ...overreachNames, ...neglectNames }[over]}`,
  ],
  DutyRefused: ({ by, over }) => [`${officeNames[by]}不肯${neglectNames[over]}`],
  ReportReceived: ({ report, by, about, office }) => [
    { ref: by },
    ` 向${receiverNames[office]}举报 `,
    { ref: about },
    '（',
    { ref: report },
    '）',
  ],
  ReportPassedOn: ({ report, to }) => ['把', { ref: report }, `转给${receiverNames[to]}`],
  ReportAnswered: ({ report, by, proven, told }) => [
    `${actorNames[by]}查`,
    { ref: report },
    `：${proven ? '查实' : '查无实据'}，${told ? '告诉了' : '没有告诉'}举报人`,
  ],
  MaterialLeaked: ({ of, to }) => text`把${of}的材料透露给了 ${to}`,
  ChallengeAppealed: ({ challenge, written }) => [
    '对',
    { ref: challenge },
    `的决定不服，${written ? '书面' : '口头'}向上一级申诉`,
  ],
  PetitionReceived: ({ petition, from, about, people }) => [
    { ref: from },
    people > 1 ? ` 等 ${people} 人` : '',
    ` 信访，说的是${subjectNames[about]}（`,
    { ref: petition },
    '）',
  ],
  PetitionPassedOn: ({ petition }) => text`把${petition}转给有权处理的机关`,
  PetitionTold: ({ petition, how, written }) => [{ ref: petition }, `：${written ? '书面' : '口头'}告知，${toldNames[how]}`],
  PetitionExtended: ({ petition, days, approved, told }) => [
    { ref: petition },
    `延期 ${days} 天，${approved ? '' : '没有'}经批准，${told ? '' : '没有'}告知理由`,
  ],
  PetitionFinished: ({ petition, written }) => [{ ref: petition }, `办结，${written ? '书面' : '口头'}答复`],
  PetitionReviewAsked: ({ petition, level }) => ['对', { ref: petition }, `的答复不服，请求${levelNames[level]}`],
  PetitionReviewed: ({ petition, level, outcome, written }) => [
    { ref: petition },
    `的${levelNames[level]}：${reviewedNames[outcome]}，${written ? '书面' : '口头'}答复`,
  ],
};
