import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：浙江 */
export const zhejiangNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nomineeConsent: {
    value: 'needed',
    cites: ['ZJ-19'],
    certainty: 'inferred',
    contested: '办法写了正式候选人不愿接受提名的可以提出，没有直接写本人不接受就不列',
  },
  onePost: { value: 'chosen-in-writing', cites: ['ZJ-18.2'], certainty: 'text' },
  nominationCap: { value: 'seats', cites: ['ZJ-17.1'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['ZJ-16', 'O25-18.1'], certainty: 'text' },
  primary: {
    value: { turnout: 'more-than-half' },
    cites: ['ZJ-18.1(二)'],
    certainty: 'text',
    contested: '浙江过半数选民投票提名的，照票数直接定候选人，不用预选；日志里的提名不一定是投票提名，所以只提示',
  },
  qualificationReview: { value: { by: ['committee'], within: null }, cites: ['ZJ-15.2', 'ZJ-10.1(六)'], certainty: 'text' },
  formalList: { value: { daysBefore: 5, afterPrimary: 'votes', otherwise: 'votes' }, cites: ['ZJ-18.3'], certainty: 'text' },
  withdrawal: { value: { within: null, daysBefore: 3 }, cites: ['ZJ-19'], certainty: 'text' },
  candidateRefill: {
    value: { when: 'short-of-margin', order: 'runners-up-first', republish: 'required' },
    cites: ['ZJ-19'],
    certainty: 'text',
  },
  meetVoters: { value: 'by-committee', cites: ['ZJ-23.1', 'O25-18.1'], certainty: 'text' },
};
