import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：天津 */
export const tianjinNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nomineeConsent: { value: 'needed', cites: ['TJ-19.4'], certainty: 'text' },
  nominationCap: { value: 'seats', cites: ['TJ-19.3'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['TJ-4', 'TJ-21', 'O25-18.1'], certainty: 'text' },
  nomineeList: { value: { daysBefore: 7, order: 'votes' }, cites: ['TJ-19.3'], certainty: 'text' },
  formalList: { value: { daysBefore: 3, afterPrimary: 'votes', otherwise: 'votes' }, cites: ['TJ-22.2'], certainty: 'text' },
  withdrawal: { value: { within: null, daysBefore: 5 }, cites: ['TJ-19.4'], certainty: 'text' },
  candidateRefill: { value: { when: 'short-of-margin', order: 'runners-up-first' }, cites: ['TJ-19.4'], certainty: 'text' },
  settledList: { value: { cancelledFor: [] }, cites: ['TJ-22.2'], certainty: 'text' },
  womanCandidate: { value: 'at-least-one', cites: ['TJ-21'], certainty: 'text' },
};
