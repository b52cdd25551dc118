import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：浙江 */
export const zhejiangPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['ZJ-3.3', 'O25-14.1'], certainty: 'text' },
  seatsRange: { value: { least: 3, most: 7, decidedBy: null }, cites: ['ZJ-2.1', 'O25-8.1'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['ZJi-23.1', 'O25-30.1'], certainty: 'text' },
  representativesNoticeDays: { value: 3, cites: ['ZJi-23.2'], certainty: 'text' },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['ZJi-23.3', 'O25-30.2'],
    certainty: 'text',
  },
  groupQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['ZJi-26', 'O25-32.2'],
    certainty: 'text',
  },
};
