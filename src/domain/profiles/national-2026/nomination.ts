import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：全国 */
export const nationalNomination: Pick<Params, keyof NominationParams> = {
  nominators: { value: 'party-or-voters', cites: ['O25-18.1'], certainty: 'text' },
  candidateBars: {
    value: ['expelled-from-party', 'punished-for-crime', 'clan-or-gang', 'cult'],
    cites: ['O25-18.1'],
    certainty: 'text',
  },
  standing: { value: { onRoll: 'open' }, cites: ['O25-16.1', 'O25-18.1'], certainty: 'text' },
  nomineeConsent: null,
  onePost: null,
  nominationCap: null,
  moreThanSeats: { value: 'required', cites: ['O25-18.1'], certainty: 'text' },
  fittingNominees: null,
  primary: null,
  qualificationReview: null,
  nomineeList: null,
  formalList: null,
  withdrawal: null,
  candidateRefill: { value: { when: 'open', order: 'open' }, cites: ['O25-18.1'], certainty: 'text' },
  settledList: null,
  womanCandidate: null,
  meetVoters: { value: 'by-committee', cites: ['O25-18.1'], certainty: 'text' },
  privateCanvassing: null,
};
