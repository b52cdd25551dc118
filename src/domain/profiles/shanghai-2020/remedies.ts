import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：上海 */
export const shanghaiRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'false-count'],
    cites: ['SH-30(一)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['SH-30(三)'], certainty: 'text' },
};
