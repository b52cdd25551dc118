import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：海南 */
export const hainanRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'false-count'],
    cites: ['HI-48(一)', 'HI-48(二)', 'HI-49(二)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['HI-48(三)'], certainty: 'text' },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['HI-9', 'O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['delayed-election', 'named-candidates', 'changed-candidates', 'removed-member', 'covered-up', 'withheld-roll'],
    cites: ['HI-47(一)', 'HI-47(二)', 'HI-47(三)', 'HI-47(四)', 'O25-41.3'],
    certainty: 'text',
  },
  neglectedDuty: { value: 'ordered-by-township', cites: ['HIi-32.1', 'O25-41.2'], certainty: 'text' },
  committeeFailure: { value: 'ordered-first', cites: ['HI-15.1'], certainty: 'text' },
};
