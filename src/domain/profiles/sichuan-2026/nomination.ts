import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：四川 */
export const sichuanNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nominators: { value: 'party-or-voters', cites: ['SC-21.1', 'O25-18.1'], certainty: 'text' },
  candidateBars: {
    value: ['expelled-from-party', 'punished-for-crime', 'clan-or-gang', 'cult'],
    cites: ['SC-21.2', 'O25-18.1'],
    certainty: 'text',
  },
  standing: {
    value: { onRoll: 'open' },
    cites: ['SC-15.1', 'SC-33', 'O25-16.1'],
    certainty: 'text',
    contested: '四川当选一条写「其他登记参加选举的村民」，另选一条写「本村其他村民」，两处不一样',
  },
  nomineeConsent: {
    value: 'needed',
    cites: ['SC-25.1', 'SC-14.1'],
    certainty: 'inferred',
    contested: '条例写了候选人可以放弃，也提到有没有意愿接受提名，没有直接写本人不接受就不列',
  },
  onePost: { value: 'chosen-in-writing', cites: ['SC-22.2'], certainty: 'text' },
  nominationCap: { value: 'seats', cites: ['SC-22.2'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['SC-22.1', 'O25-18.1'], certainty: 'text' },
  fittingNominees: { value: 'are-candidates', cites: ['SC-24.1', 'SC-22.1'], certainty: 'text' },
  primary: { value: { turnout: 'more-than-half' }, cites: ['SC-24.2'], certainty: 'text' },
  qualificationReview: { value: { by: ['township', 'county'], within: null }, cites: ['SC-23'], certainty: 'text' },
  nomineeList: { value: { daysBefore: 15, order: 'strokes' }, cites: ['SC-23'], certainty: 'text' },
  formalList: {
    value: { daysBefore: 5, afterPrimary: 'votes', otherwise: 'strokes' },
    cites: ['SC-24.3'],
    certainty: 'text',
  },
  withdrawal: { value: { within: null }, cites: ['SC-25.1'], certainty: 'text' },
  candidateRefill: {
    value: { when: 'short-of-margin', order: 'runners-up-first', republish: 'required' },
    cites: ['SC-25.1', 'SC-25.2'],
    certainty: 'text',
  },
  settledList: { value: { cancelledFor: [] }, cites: ['SC-48(二)'], certainty: 'text' },
  meetVoters: { value: 'by-committee', cites: ['SC-26', 'O25-18.1'], certainty: 'text' },
};
