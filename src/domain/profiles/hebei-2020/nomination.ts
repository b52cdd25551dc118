import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：河北 */
export const hebeiNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nomineeConsent: {
    value: 'needed',
    cites: ['HE-19'],
    certainty: 'inferred',
    contested: '办法写了候选人可以自愿放弃，没有直接写本人不接受提名就不列',
  },
  nominationCap: { value: 'seats', cites: ['HE-18.1'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['HE-17.2', 'O25-18.1'], certainty: 'text' },
  primary: {
    value: { turnout: 'more-than-half' },
    cites: ['HE-17.1'],
    certainty: 'text',
    contested: '河北的提名本身就是投票：过半数选民来投，或者各小组三分之二以上的选民来投；这里照过半数看',
  },
  formalList: { value: { daysBefore: 5, afterPrimary: 'votes', otherwise: null }, cites: ['HE-21.1'], certainty: 'text' },
  withdrawal: {
    value: { within: null, daysBefore: 7 },
    cites: ['HE-19'],
    certainty: 'text',
    contested: '放弃候选的期限（选举日七日前）早于公布名单的期限（五日前），条文本来如此；过了期限收不收没有写',
  },
  candidateRefill: {
    value: { when: 'short-of-margin', order: 'runners-up-first', republish: 'required' },
    cites: ['HE-19'],
    certainty: 'text',
  },
  settledList: { value: { cancelledFor: [] }, cites: ['HE-21.2'], certainty: 'text' },
  womanCandidate: { value: 'at-least-one', cites: ['HE-17.2'], certainty: 'text' },
  meetVoters: { value: 'by-committee', cites: ['HE-22.2', 'O25-18.1'], certainty: 'text' },
};
