import type { EventOf, EventType, eventsByPhase } from '../domain/engine/events/index.ts';
import { text, type Text } from '../domain/terms/text.ts';
import { listWords } from './list-names.ts';
import { spellDay } from './naming.ts';
import { actorNames, bodyNames, handoverNames } from './option-names.ts';

type Tellers = {
  readonly [Type in keyof (typeof eventsByPhase)['recall'] & EventType]: (event: EventOf<Type>) => Text;
};

const madeBy = { ...actorNames, ...bodyNames };
const asking = { villagers: '村民', representatives: '村民代表', township: '乡镇' } as const;

const chairNames = {
  chair: '主任',
  'vice-chair': '副主任',
  member: '委员',
  township: '乡镇派的人',
  'party-organisation': '村党组织',
  'election-committee': '选委会',
} as const;

const fallenNames = {
  incapable: ' 丧失了行为能力',
  sentenced: ' 被判处刑罚',
  dead: ' 去世了',
  detained: ' 被羁押，正受侦查、起诉、审判',
  absent: ' 长期没有到村里工作',
} as const;

const groundNames = {
  recalled: '罢免通过',
  resigned: '辞职',
  incapable: '丧失行为能力',
  sentenced: '被判处刑罚',
  dead: '去世',
  detained: '被羁押',
  unfit: '民主评议不称职',
  absent: '长期不履行职责',
  'not-wanted': '上面不满意',
  petitioner: '上访过',
} as const;

const outcomeNames = { ends: '职务终止', suspended: '职务中止', kept: '照旧留任' } as const;

/** 任期里各种变动的念法 */
export const recallTellers: Tellers = {
  CommitteeInOffice: ({ members }) => text`现任村委会 ${members.length} 人`,
  RecallDemanded: ({ recall, against, by, signers }) => [
    by === 'township' ? '乡镇建议罢免 ' : `${asking[by]} ${signers} 人联名，要求罢免 `,
    { ref: against },
    '（',
    { ref: recall },
    '）',
  ],
  RecallPollCalled: ({ heldOn, convenedBy, chairedBy }) => [
    `${actorNames[convenedBy]}定下 ${spellDay(heldOn)} 表决罢免，由${chairNames[chairedBy]}主持`,
  ],
  RecallDefended: ({ recall, heard }) => [{ ref: recall }, heard ? '：听了本人申辩' : '：没有让本人申辩'],
  RecallDeclared: ({ person, passed }) => ['宣布：罢免 ', { ref: person }, passed ? ' 通过' : ' 没有通过'],
  OfficeHandedOver: ({ by, items }) => [{ ref: by }, ` 交接手里的工作：${listWords(items.map((each) => handoverNames[each]))}`],
  ResignationTendered: ({ person, to, written }) => [{ ref: person }, ` 向${madeBy[to]}${written ? '书面' : '口头'}提出辞职`],
  MemberFellOut: ({ person, how, months, excused }) => [
    { ref: person },
    fallenNames[how],
    months === undefined ? '' : `，连续 ${months} 个月`,
    excused === undefined ? '' : excused ? '，有正当理由' : '，没有正当理由',
  ],
  AppraisalHeld: ({ person, body, fit }) => [`${bodyNames[body]}评议 `, { ref: person }, fit ? '：称职' : '：不称职'],
  OfficeRuled: ({ person, outcome, ground, by }) => [
    `${actorNames[by]}认定 `,
    { ref: person },
    ` ${outcomeNames[outcome]}（${groundNames[ground]}）`,
  ],
  OfficeChangePublished: ({ person }) => text`公告 ${person} 的职务变动`,
  OfficeChangeFiled: ({ person }) => text`${person} 的职务变动报上级备案`,
  ActingChairNamed: ({ person, by }) => [
    '主任空缺，',
    by === 'succession' ? '按次序由 ' : `${madeBy[by]}定下由 `,
    { ref: person },
    ' 主持工作',
  ],
  ByElectionCalled: ({ body, hostedBy, seats }) => [
    `定下补选 ${seats.reduce((total, { count }) => total + count, 0)} 名，由${bodyNames[body]}选，${actorNames[hostedBy]}主持`,
  ],
};
