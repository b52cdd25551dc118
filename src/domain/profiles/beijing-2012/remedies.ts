import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：北京 */
export const beijingRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'destroyed-ballots', 'false-count'],
    cites: ['BJ-38.1(一)', 'BJ-38.1(二)', 'BJ-38.1(三)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['BJ-38.1(五)'], certainty: 'text' },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['BJ-38.1', 'O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['delayed-election', 'named-candidates', 'changed-candidates', 'removed-member'],
    cites: ['BJ-38.1(四)', 'BJ-38.1(六)', 'O25-41.3'],
    certainty: 'text',
  },
};
