import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：北京 */
export const beijingHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township', cites: ['BJ-31'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['BJ-32', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['BJ-32', 'O25-24'], certainty: 'text' },
  handoverItems: { value: ['seal', 'assets', 'accounts', 'archive', 'debts'], cites: ['BJ-32'], certainty: 'text' },
  archiveKeeping: {
    value: 'not-private',
    cites: ['BJi-32.1', 'BJi-32.2', 'O25-39'],
    certainty: 'inferred',
    contested: '条文写应当建立村务档案，没有直接写不得由个人保管',
  },
  archivePieces: { value: ['ballots'], cites: ['BJi-32.1', 'O25-39'], certainty: 'text' },
  representativesFrom: { value: ['households', 'groups'], cites: ['BJi-22.1', 'O25-29.2'], certainty: 'text' },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['BJi-22.1', 'O25-29.2'], certainty: 'text' },
  leastRepresentatives: {
    value: 30,
    cites: ['BJi-22.2'],
    certainty: 'text',
    contested: '北京写由村民小组推选的一般不得少于三十人；按户推选的、小村是不是也照这个数，没有写',
  },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['BJi-16', 'O25-29.1'],
    certainty: 'text',
  },
  leadersTerm: { value: { within: 15, since: 'new-committee' }, cites: ['BJi-25.2'], certainty: 'text' },
  leaderQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['BJi-25.1', 'BJi-25.2', 'O25-32.2', 'O25-32.3'],
    certainty: 'text',
  },
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['BJi-27.2', 'O25-37.1'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['BJi-27.2', 'O25-37.1', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['BJi-27.2', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: { value: { least: 3, most: 5 }, cites: ['BJi-27.2'], certainty: 'text' },
  illegalWin: { value: 'void', cites: ['BJ-38.2', 'O25-21.1'], certainty: 'text' },
  voidedBy: { value: ['township', 'county'], cites: ['BJ-38.2'], certainty: 'text' },
};
