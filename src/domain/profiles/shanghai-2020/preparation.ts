import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：上海 */
export const shanghaiPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['SH-2.2', 'O25-14.1'], certainty: 'text' },
  seatsRange: {
    value: { least: 3, most: 7, decidedBy: 'either-meeting' },
    cites: ['SH-2.1', 'O25-8.1'],
    certainty: 'text',
  },
  villagersConvener: { value: 'village-committee', cites: ['SHi-13.2', 'O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['SHi-18.2', 'O25-30.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['SHi-13.2', 'O25-25.2'], certainty: 'text' },
  representativesNoticeDays: { value: 10, cites: ['SHi-18.4'], certainty: 'text' },
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['SHi-14.1', 'O25-26.1'],
    certainty: 'text',
  },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['SHi-18.2', 'O25-30.2'],
    certainty: 'text',
  },
};
