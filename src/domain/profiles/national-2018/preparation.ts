import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：2018 年的旧法 */
export const formerPreparation: Pick<Params, keyof PreparationParams> = {
  committeeYears: { value: 5, cites: ['O18-11.2'], certainty: 'text' },
  appointing: { value: 'barred', cites: ['O18-11.1'], certainty: 'text' },
  interference: { value: 'barred', cites: ['O18-5.1', 'O18-36.3'], certainty: 'text' },
  fundsLevy: null,
  seatsRange: { value: { least: 3, most: 7, decidedBy: null }, cites: ['O18-6.1'], certainty: 'text' },
  auditBeforeElection: { value: 'required', cites: ['O18-35.2'], certainty: 'text' },
  auditDeadline: null,
  villagersConvener: { value: 'village-committee', cites: ['O18-21.2'], certainty: 'text' },
  representativesConvener: { value: 'village-committee', cites: ['O18-26.1'], certainty: 'text' },
  villagersNoticeDays: { value: 10, cites: ['O18-21.2'], certainty: 'text' },
  representativesNoticeDays: null,
  villagersQuorum: {
    value: { people: 'more-than-half', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['O18-22.1'],
    certainty: 'text',
  },
  representativesQuorum: {
    value: { people: 'at-least-two-thirds', households: null, majority: 'more-than-half' },
    cites: ['O18-26.2'],
    certainty: 'text',
  },
  groupQuorum: {
    value: { people: 'at-least-two-thirds', households: 'at-least-two-thirds', majority: 'more-than-half' },
    cites: ['O18-28.1'],
    certainty: 'text',
  },
  notDelegable: null,
  partyFirst: null,
};
