import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：海南 */
export const hainanPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['HI-2.2', 'O25-14.1'], certainty: 'text' },
  seatsRange: {
    value: { least: 3, most: 7, decidedBy: 'villagers' },
    cites: ['HIi-2.3', 'HIi-11.2(一)', 'O25-8.1'],
    certainty: 'text',
  },
  auditBeforeElection: { value: 'required', cites: ['HIi-31.3', 'O25-40.2'], certainty: 'text' },
  auditDeadline: { value: { daysBefore: 5 }, cites: ['HI-7', 'HIi-31.3', 'O25-40.2'], certainty: 'text' },
  villagersConvener: { value: 'village-committee', cites: ['HIi-9.1', 'O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['HIi-14.1', 'O25-30.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['HIi-9.1', 'O25-25.2'], certainty: 'text' },
  representativesNoticeDays: { value: 3, cites: ['HIi-14.2'], certainty: 'text' },
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['HIi-9.3', 'O25-26.1'],
    certainty: 'text',
  },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['HIi-14.3', 'O25-30.2'],
    certainty: 'text',
  },
  groupQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['HIi-19.2', 'O25-32.2'],
    certainty: 'text',
  },
  notDelegable: { value: ['seats', 'representatives'], cites: ['HIi-11.2(一)', 'HIi-11.2(三)'], certainty: 'text' },
  partyFirst: {
    value: ['seats', 'election-method', 'representatives'],
    cites: ['HIi-7.3', 'O25-28.3'],
    certainty: 'inferred',
    contested: '条文写的是重要事项先经村党组织研究讨论，没有列哪些算重要；这里把定人数、定办法算在内',
  },
};
