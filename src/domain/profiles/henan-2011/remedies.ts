import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：河南 */
export const henanRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'false-count'],
    cites: ['HA-44', 'O25-21.2'],
    certainty: 'text',
  },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['HA-44', 'O25-21.2'], certainty: 'text' },
};
