import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：北京 */
export const beijingNomination: Partial<Pick<Params, keyof NominationParams>> = {
  nominationCap: { value: 'seats', cites: ['BJ-16.3'], certainty: 'text' },
  moreThanSeats: { value: 'required', cites: ['BJ-16.2', 'O25-18.1'], certainty: 'text' },
  primary: {
    value: { turnout: 'more-than-half' },
    cites: ['BJ-16.1'],
    certainty: 'text',
    contested: '北京的提名会议就是投票：过半数登记村民参加，照得票产生候选人；这里照预选看',
  },
  qualificationReview: { value: { by: ['committee'], within: null }, cites: ['BJ-10.1(五)'], certainty: 'text' },
  formalList: { value: { daysBefore: 5, afterPrimary: 'votes', otherwise: 'votes' }, cites: ['BJ-20'], certainty: 'text' },
  settledList: { value: { cancelledFor: [] }, cites: ['BJ-38.1(四)'], certainty: 'text' },
  meetVoters: { value: 'by-committee', cites: ['BJ-19', 'O25-18.1'], certainty: 'text' },
};
