import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：河南 */
export const henanPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['HA-17.1', 'O25-14.1'], certainty: 'text' },
  seatsRange: {
    value: { least: 3, most: 7, decidedBy: 'villagers', usually: 5 },
    cites: ['HA-8.1', 'O25-8.1'],
    certainty: 'text',
  },
  villagersConvener: { value: 'village-committee', cites: ['HA-49.1', 'O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['HA-51.2', 'O25-30.1'], certainty: 'text' },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['HA-51.3', 'O25-30.2'],
    certainty: 'text',
  },
  groupQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['HA-53.1', 'O25-32.2'],
    certainty: 'text',
  },
};
