import type { EventOf, EventType, Phase } from '../domain/engine/events/index.ts';
import type { eventsByPhase } from '../domain/engine/events/index.ts';
import { text, type Text } from '../domain/terms/text.ts';
import {
  actorNames,
  answerNames,
  bodyNames,
  decidedNames,
  evidenceNames,
  exclusionNames,
  fillNames,
  meansNames,
  motionNames,
  nominatorNames,
  paperNames,
  removalNames,
  reviewGroundNames,
  reviewLevelNames,
  rumourNames,
  surveyNames,
  canvassNames,
} from './option-names.ts';
import { listRefs, listWords } from './list-names.ts';
import { spellDay } from './naming.ts';

type Teller<Type extends EventType> = (event: EventOf<Type>) => Text;
type TypesOf<P extends Phase> = keyof (typeof eventsByPhase)[P] & EventType;
type Tellers<P extends Phase> = { readonly [Type in TypesOf<P>]: Teller<Type> };

const madeBy = { ...actorNames, ...bodyNames };

export const preparationTellers: Tellers<'preparation'> = {
  SurveyMade: ({ covers }) => [`调查摸底：${listWords(covers.map((each) => surveyNames[each]))}`],
  AuditPublished: ({ by }) => [`${actorNames[by]}公布离任审计结果`],
  PublicityGiven: ({ means }) => [`宣传：${listWords(means.map((each) => meansNames[each]))}`],
  FundsRaised: ({ from }) => [`选举经费：${{ budget: '列入财政预算', collective: '村集体出', levy: '向村民摊派' }[from]}`],
  MeetingCalled: ({ body, by, heldOn, urgent }) => [
    `${actorNames[by]}通知 ${spellDay(heldOn)} 开${bodyNames[body]}${urgent ? '（临时通知）' : ''}`,
  ],
  MeetingHeld: ({ basis, total, present }) => [`会议签到：应到 ${total} ${basis === 'people' ? '人' : '户'}，实到 ${present}`],
  MotionVoted: ({ matter, inFavour, passed, person }) => [
    `表决${motionNames[matter]}`,
    ...(person ? ['（', { ref: person }, '）'] : []),
    `：${inFavour} 人同意，宣布${passed ? '通过' : '没有通过'}`,
  ],
  PartyStudied: ({ matter }) => [`村党组织先研究：${motionNames[matter]}`],
  OfficeAppointed: ({ by, person, post, acting }) => [
    `${actorNames[by]}直接派 `,
    { ref: person },
    acting ? ' 代理' : ' 担任',
    { ref: post },
  ],
  PressureAnswered: ({ follows, reports }) => [
    follows ? '照打招呼的办' : '没有照打招呼的办',
    reports ? '，记下来报了上级' : '',
  ],
  RumourAnswered: ({ by, openly }) => [`${by === 'committee' ? '选委会' : '乡镇'}${openly ? '公开' : '私下'}说清传言`],
};

export const committeeTellers: Tellers<'committee'> = {
  CommitteeSelected: ({ members, by }) => [
    by === undefined ? '推选选委会：' : `${madeBy[by]}产生选委会：`,
    ...listRefs(members),
  ],
  CommitteePublished: () => text`公布选委会名单和分工`,
  CommitteeFiled: () => text`选委会名单报乡镇备案`,
  CommitteeMemberLeft: ({ member }) => text`${member} 退出选委会`,
  CommitteeMemberFilled: ({ member, from }) => [{ ref: member }, ` 补为选委会成员（${fillNames[from]}）`],
  CommitteeMet: ({ absent, decided }) => [
    absent.length === 0 ? '选委会开会，全到' : `选委会开会，${absent.length} 人没有到`,
    decided ? `，${decidedNames[decided.matter]}：${decided.inFavour} 人同意，${decided.passed ? '通过' : '没有通过'}` : '',
  ],
};

export const registrationTellers: Tellers<'registration'> = {
  RollPrepared: ({ voters }) => text`名册上登记 ${voters.length} 人`,
  ContactMade: ({ person, by }) => [
    `${{ visit: '上门', phone: '打电话', message: '发消息', 'public-notice': '贴公告' }[by]}问 `,
    { ref: person },
    ' 参不参加选举',
  ],
  WishExpressed: ({ person, takesPart, written }) => [
    { ref: person },
    ` ${written ? '书面' : '口头'}表示${takesPart ? '参加' : '不参加'}选举`,
  ],
  ApplicationFiled: ({ person, written, shows }) => [
    { ref: person },
    ` ${written ? '书面' : '口头'}申请登记`,
    shows.length > 0 ? `，带来${listWords(shows.map((each) => evidenceNames[each]))}` : '，没有带凭据',
  ],
  RegisteredElsewhere: ({ person }) => text`${person} 已经在别处登记参加选举`,
  RegistrationDecided: ({ person, admitted, ground }) => [
    { ref: person },
    admitted ? ' 列入名单' : ' 不列入名单',
    ground ? `：${exclusionNames[ground]}` : '',
  ],
  RollPublished: ({ registered, form }) => [`${form === 'online' ? '只在网上' : ''}公布登记名单，共 ${registered} 人`],
  RollCorrected: ({ added, removed, posted }) => [
    `名单变动：补登 ${added.length} 人，除去 ${removed.length} 人，${posted ? '已公布' : '没有公布'}`,
  ],
  CardsIssued: ({ by }) => [`${{ committee: '选委会', candidate: '参选的人', 'group-leader': '小组长' }[by]}把选民证发到户`],
  ObjectionFiled: ({ objection, by }) => text`${by} 提出${objection}`,
  ObjectionTurnedAway: ({ objection, ground }) => [
    '没有收下',
    { ref: objection },
    `：${{ late: '说已过期', oral: '说没有书面', 'not-a-voter': '说不是名单上的人', 'too-busy': '说没有空' }[ground]}`,
  ],
  ObjectionDecided: ({ objection, upheld }) => [{ ref: objection }, upheld ? '成立' : '不成立'],
  AppealFiled: ({ objection }) => text`不服处理，向乡镇再提${objection}`,
  AppealDecided: ({ objection, upheld }) => ['乡镇决定：', { ref: objection }, upheld ? '成立' : '不成立'],
};

export const nominationTellers: Tellers<'nomination'> = {
  NominationMade: ({ nominee, post, by = 'villagers' }) => [
    { ref: nominee },
    ` 被${nominatorNames[by]}提名为`,
    { ref: post },
    '候选人',
  ],
  NomineeAnswered: ({ nominee, accepts, post, written }) => [
    { ref: nominee },
    ` ${written ? '书面' : '口头'}${accepts ? '接受' : '不接受'}`,
    { ref: post },
    '的提名',
  ],
  PaperReceived: ({ nominee, paper, says }) => ['收到 ', { ref: nominee }, ` 的${paperNames[paper]}：${answerNames[says]}`],
  NomineeReviewed: ({ nominee, level, passed, ground }) => [
    `${reviewLevelNames[level]}审查 `,
    { ref: nominee },
    passed ? '：通过' : `：没有通过${ground ? `，${reviewGroundNames[ground]}` : ''}`,
  ],
  NomineesPublished: ({ nominees }) => text`公布被提名推荐的人 ${nominees.length} 名`,
  SeatsFixed: ({ poll, seats }) => [
    { ref: poll },
    '应选：',
    ...seats.flatMap((seat, index): Text => [
      ...(index > 0 ? ['、'] : []),
      { ref: seat.post },
      ` ${seat.count} 名${seat.forWoman ? '（妇女）' : ''}`,
    ]),
  ],
  PrimaryHeld: ({ by, voters }) => [
    `预选：${{ voters: '登记村民', representatives: '村民代表', committee: '选委会' }[by]} ${voters} 人投票`,
  ],
  FormalListPublished: ({ poll, candidates }) => text`公布${poll}的正式候选人 ${candidates.length} 名`,
  CandidateWithdrew: ({ person, written = true }) => [{ ref: person }, ` ${written ? '书面' : '口头'}放弃候选`],
  CandidateRemoved: ({ person, by, ground }) => [
    `${actorNames[by]}取消 `,
    { ref: person },
    ` 的候选人资格：${removalNames[ground]}`,
  ],
  CandidateAdded: ({ person, post, from }) => [
    { ref: person },
    ` 补为`,
    { ref: post },
    `候选人（${{ 'runner-up': '照得票递补', 'new-nomination': '重新提名', appointed: '直接指定' }[from]}）`,
  ],
  VotersMet: ({ by, candidates, questions }) => [
    `${{ committee: '选委会', candidate: '候选人自己', township: '乡镇' }[by]}组织 ${candidates.length} 名候选人与村民见面，${questions ? '回答了提问' : '没有让人提问'}`,
  ],
};

/** 投票日以前，外界的事 */
export const earlyIncidentTellers: Pick<
  { readonly [Type in EventType]: Teller<Type> },
  'NamePressed' | 'VotesCanvassed' | 'ConductComplained' | 'RumourSpread'
> = {
  NamePressed: ({ by, person, post }) => [
    `${{ 'township-leader': '乡镇领导', 'village-secretary': '村书记', 'clan-elder': '族里老人' }[by]}打招呼，要让 `,
    { ref: person },
    ' 当',
    { ref: post },
  ],
  VotesCanvassed: ({ by, how }) => [{ ref: by }, ` ${canvassNames[how]}`],
  ConductComplained: ({ about, by }) => text`${by} 举报 ${about}`,
  RumourSpread: ({ says }) => [`村里传：${rumourNames[says]}`],
};
