import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：2018 年的旧法；信访条例那时已经施行，照写。 */
export const formerRemedies: Pick<Params, keyof RemediesParams> = {
  sabotage: {
    value: ['violence', 'threat', 'deceit', 'bribed-worker', 'forged-papers', 'false-count'],
    cites: ['O18-17.2'],
    certainty: 'text',
  },
  retaliation: null,
  clanForce: null,
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['O18-17.2'], certainty: 'text' },
  officialLiability: {
    value: ['named-candidates', 'changed-candidates', 'removed-member'],
    cites: ['O18-36.3', 'O18-5.1', 'O18-11.1'],
    certainty: 'text',
  },
  neglectedDuty: { value: 'ordered-by-township', cites: ['O18-36.2'], certainty: 'text' },
  committeeFailure: null,
  petitionPassing: { value: 15, cites: ['PET-22.1'], certainty: 'text' },
  petitionTelling: { value: 15, cites: ['PET-23.2'], certainty: 'text' },
  petitionFinishing: { value: { within: 60, extension: 30 }, cites: ['PET-34'], certainty: 'text' },
  petitionReview: { value: { asked: 30, answered: 30 }, cites: ['PET-35', 'PET-36.1'], certainty: 'text' },
  petitionDelegates: { value: 5, cites: ['PET-20.3'], certainty: 'text' },
  petitionProtection: { value: 'required', cites: ['PET-18.4', 'PET-30.3'], certainty: 'text' },
  petitionRouting: {
    value: 'special-first',
    cites: ['PET-31', 'O18-14.2', 'O18-17.2'],
    certainty: 'inferred',
    contested: '条例写的是能走专门程序的导入专门程序；名单申诉、违法举报算在里面，是据条文推断的',
  },
};
