import type { ElectionEvent, EventOf, EventType } from '../domain/engine/events/index.ts';
import { kindOf } from '../domain/terms/ids.ts';
import { text, type Text } from '../domain/terms/text.ts';
import { handoverTellers } from './describe-after.ts';
import {
  committeeTellers,
  earlyIncidentTellers,
  nominationTellers,
  preparationTellers,
  registrationTellers,
} from './describe-before.ts';
import { recallTellers } from './describe-recall.ts';
import { remediesTellers } from './describe-remedies.ts';
import { partyTellers } from './describe-party.ts';
import { listRefs } from './list-names.ts';
import { roleNames, spellMinute } from './naming.ts';

type Teller<Type extends EventType> = (event: EventOf<Type>) => Text;

const publicly = (inPublic: boolean) => (inPublic ? '当众' : '背着大家');
const onSpotly = (onSpot: boolean) => (onSpot ? '当场' : '没有当场');
const forms = { letter: '书面', photo: '手机照片', oral: '口头' } as const;
const proofs = { 'voter-card': '选民证', 'id-card': '身份证', 'known-by-sight': '脸熟', none: '没有凭证' } as const;
const rulings = {
  valid: '有效',
  'part-void': '部分无效',
  void: '全票无效',
  blank: '弃权',
  'set-aside': '伪造，另行封存',
} as const;
const judges = { reader: '唱票人', scrutineer: '监票人', chair: '选委会主任', committee: '选委会' } as const;
const choosers = {
  committee: '选委会',
  assembly: '选举大会',
  representatives: '村民代表会议',
  township: '乡镇',
  chair: '选委会主任',
} as const;
/** 党员大会上确定监票人的 */
const partyChoosers = { ...choosers, assembly: '党员大会表决', chair: '大会主持人' } as const;
const refusals = {
  'not-on-roll': '不在名单上',
  'no-proof': '没有凭证',
  'no-proxy': '没有委托',
  'over-cap': '委托超过上限',
  'already-issued': '已经领过',
  'under-pressure': '有人不让发',
} as const;
const gifts = { cigarettes: '烟', money: '钱', goods: '东西', meal: '饭' } as const;
const ties = { lot: '抓阄', revote: '再次投票', meeting: '会议决定', withdrawal: '声明退出', chair: '主任指定' } as const;
const kinds = {
  notice: '公告',
  register: '登记册',
  minutes: '会议记录',
  'proxy-letter': '委托书',
  'tally-sheet': '计票单',
  'result-sheet': '选举结果报告单',
} as const;
const bodies = { committee: '选委会', township: '乡镇', police: '公安' } as const;

/** 一件事念成一句话；名字到显示时才查。 */
const tellers: { readonly [Type in EventType]: Teller<Type> } = {
  RecordOpened: () => text`开始记录`,
  VillageKnown: ({ people }) => text`全村 ${people.length} 人`,
  ElectionDayFixed: () => text`定下选举日`,
  ElectionDayMoved: () => text`选举日改期`,
  DocumentWritten: ({ kind }) => [`写好${kinds[kind]}`],
  TimePassed: () => text`时间过去`,
  Retracted: () => text`撤回上一件事`,
  ...preparationTellers,
  ...committeeTellers,
  ...registrationTellers,
  ...nominationTellers,
  ...handoverTellers,
  ...recallTellers,
  ...remediesTellers,
  ...earlyIncidentTellers,
  ...partyTellers,
  PollNoticePublished: ({ from, to }) => [`公告投票时间 ${spellMinute(from)} 到 ${spellMinute(to)}`],
  WorkersChosen: ({ poll, by, workers }) => [
    `${(kindOf(poll) === 'party-assembly' ? partyChoosers : choosers)[by]}确定工作人员 ${workers.length} 名`,
  ],
  WorkerReplaced: ({ from, to, role }) => [`${roleNames[role]}换人：`, { ref: from }, '换成', { ref: to }],
  VenueSetUp: ({ venue, secretBooths, scribeDesk }) => [
    '布置',
    { ref: venue },
    `：秘密写票处 ${secretBooths} 处，${scribeDesk ? '设' : '没有设'}代写处`,
  ],
  WorkersTrained: () => text`培训工作人员`,
  BallotsReceived: ({ papers }) => text`领回选票 ${papers} 张`,
  MobileBoxArranged: ({ box, voters }) => text`安排${box}，${voters.length} 人在家投票`,
  MobileBoxListPublished: ({ box }) => text`公布用${box}投票的名单`,
  ProxyRequested: ({ absentee, holder, form }) => [{ ref: absentee }, ` 来办委托（${forms[form]}），托给 `, { ref: holder }],
  ProxyApproved: ({ absentee, holder, form }) => [
    '办好委托：',
    { ref: absentee },
    ' 托给 ',
    { ref: holder },
    `（${forms[form]}）`,
  ],
  ProxyRefused: ({ absentee, holder }) => text`没有办：${absentee} 托给 ${holder} 的委托`,
  ProxyRevoked: ({ absentee }) => text`收回 ${absentee} 的委托`,
  ProxiesPublished: () => text`公布委托人和受托人名单`,
  BoxInspected: ({ box, empty }) => [{ ref: box }, empty ? '当众验过，是空的' : '没有让大家看空箱'],
  PollOpened: ({ poll }) => text`${poll}开始`,
  BallotsIssued: ({ to, papers, proof }) => [
    { ref: to },
    proof === 'none' ? ` 没有凭证，领走 ${papers} 张票` : ` 凭${proofs[proof]}领走 ${papers} 张票`,
  ],
  IssueRefused: ({ to, ground }) => ['没有发票给 ', { ref: to }, `：${refusals[ground]}`],
  BallotWrittenFor: ({ voter, by, asked }) => [
    { ref: by },
    ' 替 ',
    { ref: voter },
    asked ? ' 代写，是本人请的' : ' 写票，本人没有请',
  ],
  PersonSentOut: ({ person }) => text`请 ${person} 离开`,
  ConductReported: ({ person, to }) => ['把 ', { ref: person }, ` 的事记下，报${bodies[to]}`],
  MobileBoxSent: ({ box, carriers }) => [{ ref: box }, '出发，同行：', ...listRefs(carriers)],
  MobileBoxReturned: ({ box }) => text`${box}回到会场`,
  VotingSuspended: ({ sealed, guards }) => [`暂停投票，票箱${sealed ? '贴了封条' : '没有封'}，看守：`, ...listRefs(guards)],
  VotingResumed: () => text`恢复投票`,
  PollClosed: ({ voters }) => text`投票截止，参加投票 ${voters} 人`,
  PollReopened: () => text`重新开始投票`,
  BoxSealed: ({ box, inPublic }) => [publicly(inPublic), '封好', { ref: box }],
  UnusedDestroyed: ({ papers, inPublic }) => [`${publicly(inPublic)}销毁没有发出的票 ${papers} 张`],
  BoxGathered: ({ box, to, escorts }) => [{ ref: box }, '送到', { ref: to }, `，${escorts.length} 人监督`],
  BoxOpened: ({ box, venue, inPublic }) => [publicly(inPublic), '在', { ref: venue }, '打开', { ref: box }],
  PlainPapersFound: ({ box, plain, blank }) => text`${box}里看得明白的票 ${plain} 张，空白 ${blank} 张`,
  PaperFound: ({ box, paper }) => text`${box}里拿出${paper}`,
  PapersCounted: ({ box, papers }) => text`${box}清点：${papers} 张`,
  BallotJudged: ({ paper, ruling, by, voidPosts }) => [
    { ref: paper },
    `由${judges[by]}认定：${rulings[ruling]}`,
    ...(voidPosts.length > 0 ? ['（', ...listRefs(voidPosts), '）'] : []),
  ],
  BoxCounted: ({ box, papers }) => text`${box}计票单：${papers} 张`,
  CountHeld: ({ inPublic }) => [`${publicly(inPublic)}唱票、计票`],
  CountSigned: ({ by }) => ['计票单签字：', ...listRefs(by)],
  ValidityDeclared: ({ valid, onSpot }) => [`${onSpotly(onSpot)}宣布选举${valid ? '有效' : '无效'}`],
  TieResolved: ({ post, among, by }) => [{ ref: post }, '票数相等（', ...listRefs(among), `），用${ties[by]}定`],
  ElectedWithdrew: ({ person }) => text`${person} 声明退出当选`,
  WinnerReviewed: ({ person, passed }) => [{ ref: person }, passed ? ' 资格审查通过' : ' 资格审查没有通过'],
  ElectedDeclared: ({ post, person }) => text`宣布 ${person} 当选${post}`,
  DeclarationWithdrawn: ({ post, person }) => text`更正：收回 ${person} 当选${post}的宣布`,
  SeatsLeftVacant: ({ post, count }) => text`${post}暂缺 ${count} 名`,
  ResultAnnounced: ({ onSpot }) => [`${onSpotly(onSpot)}公布结果`],
  BallotsSealed: ({ onSpot }) => [`${onSpotly(onSpot)}封存选票`],
  VoterCame: ({ person, shows }) => [
    { ref: person },
    shows === 'none' ? ' 来领票，没有带选民证和身份证' : ` 来领票，出示${proofs[shows]}`,
  ],
  BoothEntered: ({ voter, by }) => text`${by} 跟着 ${voter} 进了写票处`,
  GiftOffered: ({ by, what }) => [{ ref: by }, ` 在会场里送${gifts[what]}`],
  ClosingPressed: ({ by, wants }) => [{ ref: by }, ` 催着 ${spellMinute(wants)} 就截止`],
  PowerFailed: () => text`停电了`,
  PowerRestored: () => text`来电了`,
};

/** 念一件事 */
export function describe(event: ElectionEvent): Text {
  // 事件种类与它的念法总是一一对应；TypeScript 说不出这一点，只在这里断言一次。
  return (tellers[event.type] as Teller<EventType>)(event);
}
