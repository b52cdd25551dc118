import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：河南 */
export const henanNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nomineeConsent: {
    value: 'needed',
    cites: ['HA-26.2'],
    certainty: 'inferred',
    contested: '办法写了候选人可以放弃，没有直接写本人不接受提名就不列',
  },
  nominationCap: { value: 'seats', cites: ['HA-24.1'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['HA-24.2', 'O25-18.1'], certainty: 'text' },
  primary: {
    value: { turnout: 'more-than-half' },
    cites: ['HA-24.1'],
    certainty: 'text',
    contested: '河南的提名本身就是无记名投票：过半数的选民参加才有效；这里照预选看',
  },
  formalList: { value: { daysBefore: 5, afterPrimary: null, otherwise: null }, cites: ['HA-26.1'], certainty: 'text' },
  withdrawal: { value: { within: 3 }, cites: ['HA-26.2'], certainty: 'text' },
  candidateRefill: { value: { when: 'not-more-than-seats', order: 'runners-up-first' }, cites: ['HA-27'], certainty: 'text' },
  meetVoters: { value: 'by-committee', cites: ['HA-28', 'O25-18.1'], certainty: 'text' },
};
