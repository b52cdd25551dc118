import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：海南 */
export const hainanNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nominators: { value: 'party-or-voters', cites: ['HI-18.1', 'O25-18.1'], certainty: 'text' },
  candidateBars: {
    value: ['expelled-from-party', 'punished-for-crime', 'clan-or-gang', 'cult'],
    cites: ['HI-19.2', 'O25-18.1'],
    certainty: 'text',
  },
  standing: {
    value: { onRoll: 'required' },
    cites: ['HI-4', 'HI-19.1', 'O25-16.1'],
    certainty: 'text',
  },
  nomineeConsent: {
    value: 'needed',
    cites: ['HI-22.3'],
    certainty: 'inferred',
    contested: '办法写了候选人可以放弃，没有直接写本人不接受提名就不列',
  },
  onePost: { value: 'chosen-in-writing', cites: ['HI-18.2'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['HI-20.1', 'O25-18.1'], certainty: 'text' },
  primary: { value: { turnout: 'more-than-half' }, cites: ['HI-18.3'], certainty: 'text' },
  qualificationReview: { value: { by: ['committee'], within: 7 }, cites: ['HI-21.1'], certainty: 'text' },
  formalList: { value: { daysBefore: 5, afterPrimary: 'votes', otherwise: 'votes' }, cites: ['HI-22.1'], certainty: 'text' },
  withdrawal: { value: { within: 3 }, cites: ['HI-22.3'], certainty: 'text' },
  candidateRefill: { value: { when: 'not-more-than-seats', order: 'runners-up-first' }, cites: ['HI-23'], certainty: 'text' },
  settledList: { value: { cancelledFor: ['bribery', 'violence'] }, cites: ['HI-22.2', 'HI-47(三)'], certainty: 'text' },
  womanCandidate: { value: 'at-least-one', cites: ['HI-20.1', 'HI-20.2'], certainty: 'text' },
  meetVoters: { value: 'by-committee', cites: ['HI-24.1', 'O25-18.1'], certainty: 'text' },
  privateCanvassing: { value: 'barred', cites: ['HI-24.2'], certainty: 'text' },
};
