import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：天津 */
export const tianjinPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['TJ-4', 'O25-14.1'], certainty: 'text' },
  seatsRange: {
    value: { least: 3, most: 7, decidedBy: 'either-meeting', odd: true },
    cites: ['TJ-2.1', 'O25-8.1'],
    certainty: 'text',
  },
  auditBeforeElection: { value: 'required', cites: ['TJi-21', 'O25-40.2'], certainty: 'text' },
  villagersConvener: { value: 'village-committee', cites: ['TJi-10.2', 'O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['TJi-14', 'O25-30.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['TJi-10.2', 'O25-25.2'], certainty: 'text' },
  representativesNoticeDays: {
    value: 3,
    cites: ['TJi-14'],
    certainty: 'text',
    contested: '天津写的是一般应当提前三天通知，条文又早于新法；少于三天算不算错，没有明说',
  },
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['TJi-11.1', 'O25-26.1'],
    certainty: 'text',
  },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['TJi-15.1', 'O25-30.2'],
    certainty: 'text',
  },
  partyFirst: {
    value: ['seats', 'election-method', 'representatives'],
    cites: ['TJi-4.2', 'O25-28.3'],
    certainty: 'inferred',
    contested: '条文写重大事项先交村党组织讨论，没有列哪些算重大；这里把定人数、定办法算在内',
  },
};
