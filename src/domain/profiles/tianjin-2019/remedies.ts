import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：天津 */
export const tianjinRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'destroyed-ballots', 'false-count'],
    cites: ['TJ-48(二)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['TJ-48(一)'], certainty: 'text' },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['TJ-46', 'O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['delayed-election', 'named-candidates', 'changed-candidates', 'removed-member'],
    cites: ['TJ-47(一)', 'TJ-47(二)', 'TJ-47(四)', 'TJ-47(五)', 'O25-41.3'],
    certainty: 'text',
  },
};
