import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：全国 */
export const nationalPreparation: Pick<Params, keyof PreparationParams> = {
  committeeYears: { value: 5, cites: ['O25-14.2'], certainty: 'text' },
  appointing: { value: 'barred', cites: ['O25-14.1'], certainty: 'text' },
  interference: { value: 'barred', cites: ['O25-6.1', 'O25-41.3'], certainty: 'text' },
  fundsLevy: null,
  seatsRange: { value: { least: 3, most: 7, decidedBy: null }, cites: ['O25-8.1'], certainty: 'text' },
  auditBeforeElection: { value: 'required', cites: ['O25-40.2'], certainty: 'text' },
  auditDeadline: null,
  villagersConvener: { value: 'village-committee', cites: ['O25-25.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['O25-30.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['O25-25.2'], certainty: 'text' },
  representativesNoticeDays: null,
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['O25-26.1'],
    certainty: 'text',
  },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['O25-30.2'],
    certainty: 'text',
  },
  groupQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['O25-32.2'],
    certainty: 'text',
  },
  notDelegable: null,
  partyFirst: {
    value: ['seats', 'election-method', 'representatives'],
    cites: ['O25-28.3'],
    certainty: 'inferred',
    contested: '法律写的是重要事项先经村党组织研究讨论，没有列哪些算重要；这里把定人数、定办法算在内',
  },
};
