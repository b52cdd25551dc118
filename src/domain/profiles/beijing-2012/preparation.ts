import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：北京 */
export const beijingPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['BJ-2', 'O25-14.1'], certainty: 'text' },
  seatsRange: { value: { least: 3, most: 7, decidedBy: 'either-meeting' }, cites: ['BJ-3', 'O25-8.1'], certainty: 'text' },
  villagersConvener: { value: 'village-committee', cites: ['BJi-15.2', 'O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['BJi-20.1', 'O25-30.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['BJi-15.2', 'O25-25.2'], certainty: 'text' },
  representativesNoticeDays: {
    value: 3,
    cites: ['BJi-21'],
    certainty: 'text',
    contested: '北京写的是议题在开会三日前公布，条文又早于新法；少于三日算不算错，没有明说',
  },
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['BJi-15.3', 'O25-26.1'],
    certainty: 'text',
  },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['BJi-20.1', 'O25-30.2'],
    certainty: 'text',
  },
  groupQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['BJi-25.1', 'O25-32.2'],
    certainty: 'text',
  },
};
