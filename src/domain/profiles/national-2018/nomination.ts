import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：2018 年的旧法 */
export const formerNomination: Pick<Params, keyof NominationParams> = {
  nominators: { value: 'voters', cites: ['O18-15.1'], certainty: 'text' },
  candidateBars: null,
  standing: { value: { onRoll: 'open' }, cites: ['O18-13.1', 'O18-15.1'], certainty: 'text' },
  nomineeConsent: null,
  onePost: null,
  nominationCap: null,
  moreThanSeats: { value: 'required', cites: ['O18-15.1'], certainty: 'text' },
  fittingNominees: null,
  primary: null,
  qualificationReview: null,
  nomineeList: null,
  formalList: null,
  withdrawal: null,
  candidateRefill: { value: { when: 'open', order: 'open' }, cites: ['O18-15.1'], certainty: 'text' },
  settledList: null,
  womanCandidate: null,
  meetVoters: { value: 'by-committee', cites: ['O18-15.1'], certainty: 'text' },
  privateCanvassing: null,
};
