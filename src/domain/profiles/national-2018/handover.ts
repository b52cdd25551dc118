import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：2018 年的旧法 */
export const formerHandover: Pick<Params, keyof HandoverParams> = {
  resultFiling: null,
  electedList: null,
  certificateFrom: null,
  handoverWithin: { value: 10, cites: ['O18-20'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['O18-20'], certainty: 'text' },
  handoverItems: null,
  sealHandover: null,
  handoverRefusal: null,
  archiveKeeping: {
    value: 'not-private',
    cites: ['O18-34'],
    certainty: 'inferred',
    contested: '条文写村委会和监督机构应当建立村务档案，没有直接写不得由个人保管',
  },
  archivePieces: { value: ['ballots'], cites: ['O18-34'], certainty: 'text' },
  archiveTransfer: null,
  representativesTerm: null,
  representativesFrom: { value: ['households', 'groups'], cites: ['O18-25.2'], certainty: 'text' },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['O18-25.2'], certainty: 'text' },
  leastRepresentatives: null,
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['O18-25.1'],
    certainty: 'text',
  },
  leadersTerm: null,
  leaderQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['O18-28.1', 'O18-28.2'],
    certainty: 'text',
  },
  supervisorsTerm: null,
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['O18-32'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['O18-32', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['O18-32'], certainty: 'text' },
  supervisorsSize: null,
  challengeReply: null,
  reportReply: null,
  illegalWin: { value: 'void', cites: ['O18-17.1'], certainty: 'text' },
  voidedBy: {
    value: ['township', 'county'],
    cites: ['O18-17.2'],
    certainty: 'inferred',
    contested: '国法写由乡级或者县级人民政府调查处理，没有写由谁宣布无效；各省写法也不一样',
  },
  afterVoid: null,
};
