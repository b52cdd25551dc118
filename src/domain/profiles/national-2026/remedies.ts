import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：全国 */
export const nationalRemedies: Pick<Params, keyof RemediesParams> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'false-count'],
    cites: ['O25-21.2'],
    certainty: 'text',
  },
  retaliation: null,
  clanForce: null,
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['named-candidates', 'changed-candidates', 'removed-member'],
    cites: ['O25-41.3', 'O25-6.1', 'O25-14.1'],
    certainty: 'text',
  },
  neglectedDuty: { value: 'ordered-by-township', cites: ['O25-41.2'], certainty: 'text' },
  committeeFailure: null,
  petitionPassing: { value: 15, cites: ['PET-22.1'], certainty: 'text' },
  petitionTelling: { value: 15, cites: ['PET-23.2'], certainty: 'text' },
  petitionFinishing: { value: { within: 60, extension: 30 }, cites: ['PET-34'], certainty: 'text' },
  petitionReview: { value: { asked: 30, answered: 30 }, cites: ['PET-35', 'PET-36.1'], certainty: 'text' },
  petitionDelegates: { value: 5, cites: ['PET-20.3'], certainty: 'text' },
  petitionProtection: { value: 'required', cites: ['PET-18.4', 'PET-30.3'], certainty: 'text' },
  petitionRouting: {
    value: 'special-first',
    cites: ['PET-31', 'O25-17.2', 'O25-21.2'],
    certainty: 'inferred',
    contested: '条例写的是能走专门程序的导入专门程序；名单申诉、违法举报算在里面，是据条文推断的',
  },
};
