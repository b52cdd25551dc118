import type { EventOf, EventType, eventsByPhase } from '../domain/engine/events/index.ts';
import { text, type Text } from '../domain/terms/text.ts';
import { listRefs } from './list-names.ts';
import { spellDay } from './naming.ts';

type Tellers = {
  readonly [Type in keyof (typeof eventsByPhase)['party'] & EventType]: (event: EventOf<Type>) => Text;
};

const recommenders = { members: '党员推荐', villagers: '群众推荐', 'branch-committee': '支委自己凑的名单' } as const;
const reviewers = { 'township-party': '乡镇党委', 'branch-committee': '支部自己' } as const;
const makers = {
  'new-committee': '新一届支部委员会全体会议选出书记：',
  assembly: '党员大会直接选出书记：',
  'township-party': '乡镇党委直接指定书记：',
} as const;

/** 村党支部换届各种事的念法 */
export const partyTellers: Tellers = {
  PartyMembersKnown: ({ members }) => text`党员名册上 ${members.length} 人`,
  PartyElectionPlanned: ({ heldOn, agreed }) => [
    `打算 ${spellDay(heldOn)}开党员大会换届，${agreed ? '报了乡镇党委同意' : '没有报乡镇党委'}`,
  ],
  RecommendationHeld: ({ by, tookPart, people }) => [`${recommenders[by]}，${tookPart} 人参加：`, ...listRefs(people)],
  RecommendationPublished: ({ as, people }) => [as === 'elected' ? '贴出“当选”：' : '公布推荐结果：', ...listRefs(people)],
  RecommendedReviewed: ({ person, by, passed }) => [`${reviewers[by]}考察 `, { ref: person }, passed ? '：合格' : '：不合格'],
  AssemblyRollSettled: ({ due, excused, agreed }) => [
    `应到会定为 ${due.length} 人`,
    ...(excused.length > 0 ? ['，不计入的：', ...listRefs(excused), agreed ? '（报批、大会通过）' : '（支部自己划的）'] : []),
  ],
  AssemblySignedIn: ({ present }) => text`党员大会签到 ${present.length} 人，列席的在内`,
  AssemblyPostponed: ({ to }) => [`到会不够，改到 ${spellDay(to)}再开`],
  AssemblyOpened: ({ counted }) => text`宣布实到 ${counted} 人，开会`,
  SecretaryElected: ({ person, by, candidates }) => [
    makers[by],
    { ref: person },
    by === 'township-party' ? '' : `（候选人 ${candidates} 名）`,
  ],
  SecretaryReported: ({ forApproval }) => [forApproval ? '书记人选报乡镇党委批准' : '书记没有报批就上任'],
};
