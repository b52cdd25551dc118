import { nearRelatives } from '../near-relatives.ts';
import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：河北 */
export const hebeiHandover: Partial<Pick<Params, keyof HandoverParams>> = {
  resultFiling: { value: 'township-and-county', cites: ['HE-32.1'], certainty: 'text' },
  certificateFrom: { value: ['township', 'county'], cites: ['HE-32.2'], certainty: 'text' },
  handoverWithin: { value: 10, cites: ['HE-34', 'O25-24'], certainty: 'text' },
  handoverHost: { value: 'committee-and-township', cites: ['HE-8.1(十)', 'O25-24'], certainty: 'text' },
  handoverItems: { value: ['seal', 'premises', 'assets', 'accounts', 'archive'], cites: ['HE-34'], certainty: 'text' },
  handoverRefusal: { value: 'pressed-by-township', cites: ['HE-34'], certainty: 'text' },
  representativesFrom: { value: ['households', 'groups'], cites: ['HEi-18.2', 'O25-29.2'], certainty: 'text' },
  householdsEach: { value: { least: 5, most: 15 }, cites: ['HEi-18.2', 'O25-29.2'], certainty: 'text' },
  assembly: {
    value: { representatives: 'at-least-four-fifths', women: 'at-least-one-third', womenOf: 'members' },
    cites: ['HEi-18.2', 'O25-29.1'],
    certainty: 'text',
  },
  supervisorsFrom: { value: ['villagers', 'representatives'], cites: ['HEi-22.1', 'O25-37.1'], certainty: 'text' },
  supervisorsAvoid: { value: nearRelatives, cites: ['HEi-22.1', 'O25-37.1', 'CIV-1045.2'], certainty: 'text' },
  supervisorsSkilled: { value: 1, cites: ['HEi-22.1', 'O25-37.1'], certainty: 'text' },
  supervisorsSize: { value: { least: 3, most: 5 }, cites: ['HEi-22.1'], certainty: 'text' },
  illegalWin: { value: 'void', cites: ['HE-42.1', 'O25-21.1'], certainty: 'text' },
};
