import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：天津 */
export const tianjinHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township-and-county', cites: ['TJ-35'], certainty: 'text' },
  certificateFrom: { value: ['county'], cites: ['TJ-35'], certainty: 'text' },
  archiveKeeping: { value: 'not-private', cites: ['TJi-20.1', 'TJi-20.2', 'O25-39'], certainty: 'text' },
  representativesFrom: { value: ['households', 'groups'], cites: ['TJi-12.2', 'O25-29.2'], certainty: 'text' },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['TJi-12.2', 'O25-29.2'], certainty: 'text' },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['TJi-12.1', 'O25-29.1'],
    certainty: 'text',
  },
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['TJi-18.2', 'O25-37.1'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['TJi-18.2', 'O25-37.1', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['TJi-18.2', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: { value: { least: 3, most: 7 }, cites: ['TJi-18.1'], certainty: 'text' },
  challengeReply: { value: { within: 30, by: ['township', 'county'] }, cites: ['TJ-45'], certainty: 'text' },
  illegalWin: { value: 'void', cites: ['TJ-49', 'O25-21.1'], certainty: 'text' },
};
