import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：浙江 */
export const zhejiangRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'destroyed-ballots', 'false-count'],
    cites: ['ZJ-40.1(一)', 'ZJ-40.1(二)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['ZJ-40.1(三)'], certainty: 'text' },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['ZJ-40.1', 'O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['named-candidates', 'changed-candidates', 'removed-member', 'delayed-election', 'shelved-report'],
    cites: ['ZJ-42', 'O25-41.3', 'O25-6.1', 'O25-14.1'],
    certainty: 'text',
  },
};
