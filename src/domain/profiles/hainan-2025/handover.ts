import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：海南 */
export const hainanHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township', cites: ['HI-35.4'], certainty: 'text' },
  electedList: { value: { within: 1, reviewed: 7 }, cites: ['HI-35.2', 'HI-35.3'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['HI-38.1', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['HI-38.1', 'O25-24'], certainty: 'text' },
  handoverItems: { value: ['premises', 'assets', 'accounts', 'archive', 'debts'], cites: ['HI-38.1'], certainty: 'text' },
  sealHandover: { value: 'same-day', cites: ['HI-38.1'], certainty: 'text' },
  handoverRefusal: { value: 'pressed-by-township', cites: ['HI-38.2'], certainty: 'text' },
  archiveKeeping: { value: 'not-private', cites: ['HI-37', 'HIi-30.1', 'O25-39'], certainty: 'text' },
  archivePieces: {
    value: [
      'plan',
      'committee-list',
      'roll',
      'candidate-lists',
      'ballots',
      'proxy-letters',
      'result-sheet',
      'elected-list',
      'notices',
    ],
    cites: ['HI-37', 'HIi-30.2', 'O25-39'],
    certainty: 'text',
  },
  archiveTransfer: { value: { to: 'township', within: null }, cites: ['HI-37'], certainty: 'text' },
  representativesTerm: { value: { before: 'committee' }, cites: ['HI-50.1', 'HIi-12.1'], certainty: 'text' },
  representativesFrom: {
    value: ['households', 'groups'],
    cites: ['HIi-12.2', 'HIi-12.3', 'O25-29.2'],
    certainty: 'text',
  },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['HIi-12.2', 'O25-29.2'], certainty: 'text' },
  leastRepresentatives: { value: 20, cites: ['HIi-12.2'], certainty: 'text' },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'representatives' },
    cites: ['HIi-12.1', 'O25-29.1'],
    certainty: 'text',
    contested: '海南写妇女代表占村民代表的三分之一以上，国法写的是占全体组成人员的，两处不一致',
  },
  leadersTerm: {
    value: { within: 30, since: 'election-over' },
    cites: ['HI-50.2', 'HIi-17.1'],
    certainty: 'text',
    contested: '条文从「换届选举完成」起算，是结果公布那天还是交接完那天，没有写；这里先按结果公布算',
  },
  leaderQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['HI-50.2', 'HIi-17.2', 'O25-32.2', 'O25-32.3'],
    certainty: 'text',
    contested: '海南写的是登记参加选举的村民三分之二以上参加，国法的小组会议也可以按户的代表算，两处不一致',
  },
  supervisorsTerm: { value: { within: 30 }, cites: ['HIi-26.3'], certainty: 'text' },
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['HIi-26.1', 'O25-37.1'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['HIi-26.3', 'HIi-26.4', 'O25-37.1'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['HIi-26.1', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: { value: { least: 3, most: 5 }, cites: ['HIi-26.1'], certainty: 'text' },
  reportReply: { value: { within: 15 }, cites: ['HI-9', 'O25-21.2'], certainty: 'text' },
  illegalWin: { value: 'void', cites: ['HI-36.1(二)', 'O25-21.1'], certainty: 'text' },
  voidedBy: { value: ['township', 'county'], cites: ['HI-36.1'], certainty: 'text' },
  afterVoid: { value: { within: null }, cites: ['HI-36.2'], certainty: 'text' },
};
