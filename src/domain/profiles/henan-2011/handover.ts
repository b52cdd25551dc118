import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：河南 */
export const henanHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township', cites: ['HA-37'], certainty: 'text' },
  certificateFrom: { value: ['election-committee'], cites: ['HA-37'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['HA-40.2', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['HA-40.2', 'O25-24'], certainty: 'text' },
  handoverItems: { value: ['premises', 'assets', 'accounts', 'archive'], cites: ['HA-40.2'], certainty: 'text' },
  sealHandover: {
    value: 'same-day',
    cites: ['HA-40.1'],
    certainty: 'text',
    contested: '河南写印章选举日先交乡镇封存，结果公布那天由乡镇交新一届；这里只看新一届当天有没有拿到',
  },
  archiveKeeping: {
    value: 'not-private',
    cites: ['HA-60', 'O25-39'],
    certainty: 'inferred',
    contested: '条文写应当建立村务档案、妥善保管，没有直接写不得由个人保管',
  },
  representativesFrom: { value: ['households', 'groups'], cites: ['HA-50.1', 'O25-29.2'], certainty: 'text' },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['HA-50.1', 'O25-29.2'], certainty: 'text' },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['HA-50.2', 'O25-29.1'],
    certainty: 'text',
  },
  leadersTerm: { value: { within: 30, since: 'new-committee' }, cites: ['HA-41.1'], certainty: 'text' },
  leaderQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['HA-53.1', 'HA-41.1', 'O25-32.2', 'O25-32.3'],
    certainty: 'text',
  },
  supervisorsFrom: {
    value: ['villagers'],
    cites: ['HA-56.3', 'O25-37.1'],
    certainty: 'text',
    contested: '河南写由村民会议照村委会成员的程序选举，国法写由村民会议或者村民代表会议推选；代表会议推选的算不算，没有明说',
  },
  supervisorsAvoid: { value: nearRelatives, cites: ['HA-56.4', 'O25-37.1', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['HA-56.4', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: {
    value: { least: 3, most: 5 },
    cites: ['HA-56.2'],
    certainty: 'text',
    contested: '河南写一般三人、人口多的村不超过五人，条文又早于新法；三至五人以外的算不算错，没有明说',
  },
  illegalWin: { value: 'void', cites: ['HA-44', 'O25-21.1'], certainty: 'text' },
  voidedBy: { value: ['county'], cites: ['HA-39.2', 'HA-44'], certainty: 'text' },
  afterVoid: { value: { within: 30 }, cites: ['HA-39.2'], certainty: 'text' },
};
