import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：上海 */
export const shanghaiHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township', cites: ['SH-22', 'SH-8.1(七)'], certainty: 'text' },
  certificateFrom: { value: ['election-committee'], cites: ['SH-22'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['SH-24', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['SH-24', 'O25-24'], certainty: 'text' },
  handoverItems: { value: ['assets', 'accounts', 'debts', 'archive'], cites: ['SH-24'], certainty: 'text' },
  sealHandover: { value: 'same-day', cites: ['SH-24'], certainty: 'text' },
  handoverRefusal: { value: 'pressed-by-township', cites: ['SH-24'], certainty: 'text' },
  representativesFrom: { value: ['households', 'groups'], cites: ['SHi-17.1', 'O25-29.2'], certainty: 'text' },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['SHi-17.1', 'O25-29.2'], certainty: 'text' },
  leastRepresentatives: { value: 35, cites: ['SHi-17.1'], certainty: 'text' },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['SHi-18.1', 'O25-29.1'],
    certainty: 'text',
  },
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['SHi-25.1', 'O25-37.1'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['SHi-25.2', 'O25-37.1', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['SHi-25.2', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: { value: { least: 3, most: 7 }, cites: ['SHi-25.1'], certainty: 'text' },
};
