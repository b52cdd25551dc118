import type { EventOf, EventType, eventsByPhase } from '../domain/engine/events/index.ts';
import { text, type Text } from '../domain/terms/text.ts';
import { listRefs, listWords } from './list-names.ts';
import { actorNames, bodyNames, handoverNames } from './option-names.ts';

type Tellers = {
  readonly [Type in keyof (typeof eventsByPhase)['handover'] & EventType]: (event: EventOf<Type>) => Text;
};

const madeBy = { ...actorNames, ...bodyNames };

/** P8 各种事的念法 */
export const handoverTellers: Tellers = {
  ResultFiled: () => text`选举结果报乡镇备案`,
  ElectedListPublished: () => text`公布当选人名单`,
  CertificatesIssued: ({ by }) => [
    `${{ 'election-committee': '选委会', township: '乡镇', county: '县级有关部门', 'village-committee': '村委会' }[by]}发当选证书`,
  ],
  ItemsHandedOver: ({ items, chairedBy, supervised, signed }) => [
    `${actorNames[chairedBy]}主持移交：${listWords(items.map((each) => handoverNames[each]))}，${supervised ? '有' : '没有'}乡镇监督，${signed ? '清单签了字' : '没有签字'}`,
  ],
  HandoverRefused: ({ by, items }) => [{ ref: by }, ` 不肯移交${listWords(items.map((each) => handoverNames[each]))}`],
  HandoverOrdered: ({ by }) => [`${actorNames[by]}责令移交`],
  ArchiveFiled: ({ contents, to }) => [
    `选举档案 ${contents.length} 类，交${{ 'village-committee': '新村委会', township: '乡镇', private: '个人带回家' }[to]}`,
  ],
  RepresentativesChosen: ({ by, representatives }) => [
    `${{ households: '各户', groups: '村民小组', appointed: '指定' }[by]}产生村民代表 ${representatives.length} 名`,
  ],
  GroupLeaderChosen: ({ group, leader, by }) => [
    `第 ${group} 组${by === 'meeting' ? '推选' : '被指定'}组长：`,
    { ref: leader },
  ],
  SupervisorsSelected: ({ by, members }) => [`${madeBy[by]}产生村务监督机构：`, ...listRefs(members)],
  ChallengeFiled: ({ challenge, by }) => text`${by} 提出${challenge}`,
  ChallengeDecided: ({ challenge, by, outcome }) => [
    `${actorNames[by]}决定：`,
    { ref: challenge },
    outcome === 'upheld' ? '成立' : '不成立',
  ],
  PollVoided: ({ of, what, by, person }) => [
    `${actorNames[by]}宣布`,
    ...(what === 'election' || person === undefined ? [{ ref: of } as const, '无效'] : [{ ref: person } as const, ' 当选无效']),
  ],
  ConductInvestigated: ({ about, by, proven }) => [
    `${by === 'township' ? '乡镇' : '县里'}查 `,
    { ref: about },
    ` 的事：${proven ? '查实' : '查无实据'}`,
  ],
};
