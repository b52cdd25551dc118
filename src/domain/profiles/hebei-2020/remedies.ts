import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：河北 */
export const hebeiRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'false-count'],
    cites: ['HE-41(一)', 'HE-41(二)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['HE-41(四)'], certainty: 'text' },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['HE-41', 'O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['named-candidates', 'changed-candidates', 'removed-member'],
    cites: ['HE-41(三)', 'HE-43', 'O25-41.3'],
    certainty: 'text',
  },
};
