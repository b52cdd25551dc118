import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：河北 */
export const hebeiPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['HE-3.1', 'O25-14.1'], certainty: 'text' },
  seatsRange: {
    value: { least: 3, most: 7, decidedBy: 'either-meeting' },
    cites: ['HE-2.1', 'O25-8.1'],
    certainty: 'text',
    contested: '河北写由村民会议或者村民代表会议提意见，报乡镇确定；国法没有写由谁定，乡镇确定与村里自己定怎样衔接，没有明说',
  },
  villagersConvener: { value: 'village-committee', cites: ['HEi-15.1', 'O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['HEi-20.1', 'O25-30.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['HEi-15.2', 'O25-25.2'], certainty: 'text' },
  representativesNoticeDays: { value: 7, cites: ['HEi-20.4'], certainty: 'text' },
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['HEi-14.2', 'O25-26.1'],
    certainty: 'text',
  },
};
