import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：浙江 */
export const zhejiangHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  electedList: { value: { within: 1, reviewed: 1 }, cites: ['ZJ-32.2'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['ZJ-33', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['ZJ-33', 'O25-24'], certainty: 'text' },
  handoverRefusal: { value: 'pressed-by-township', cites: ['ZJ-43'], certainty: 'text' },
  representativesFrom: { value: ['households', 'groups'], cites: ['ZJi-20.1', 'O25-29.2'], certainty: 'text' },
  leastRepresentatives: {
    value: 30,
    cites: ['ZJi-18.3'],
    certainty: 'text',
    contested: '浙江不足五百人的村至少三十名，五百人以上、一千人以上的村还要多；这里只照三十名看，条文也早于新法',
  },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['ZJi-18.2', 'O25-29.1'],
    certainty: 'text',
  },
  leaderQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['ZJi-26', 'ZJi-25.2', 'O25-32.2', 'O25-32.3'],
    certainty: 'text',
  },
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['ZJi-30.1', 'O25-37.1'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['ZJi-30.2', 'O25-37.1', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['ZJi-30.1', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: {
    value: { least: 3, most: 5 },
    cites: ['ZJi-30.1'],
    certainty: 'text',
    contested: '浙江写的是「一般」三至五人，也早于新法；能不能多、是不是照用，没有明说',
  },
  illegalWin: { value: 'void', cites: ['ZJ-41', 'O25-21.1'], certainty: 'text' },
  voidedBy: {
    value: ['election-committee', 'township', 'county'],
    cites: ['ZJ-41'],
    certainty: 'text',
    contested: '浙江让选委会也可以宣布当选无效，国法写由乡级、县级政府调查处理；条文早于新法，是不是照用没有明说',
  },
};
