import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：北京 */
export const beijingRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['BJ-15.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['BJ-15.1', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['BJ-12.1', 'BJ-13.1(一)', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['BJ-12.2'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['BJ-12.1', 'BJ-14.1(二)', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['BJ-13.1(二)', 'O25-16.2(二)'], certainty: 'text' },
  registeredElsewhere: { value: 'barred', cites: ['BJ-13.2', 'O25-16.3'], certainty: 'text' },
  exclusions: {
    value: { away: 'unreachable', illness: 'committee-confirms' },
    cites: ['BJ-14.1(一)', 'BJ-14.1(三)', 'O25-16.1', 'O25-16.2'],
    certainty: 'text',
    contested: '村组法只排除被剥夺政治权利的人；北京让丧失行为能力的、想了办法都联系不上的不列入，与国法是不是相容没有说明',
  },
  registrar: { value: 'committee', cites: ['BJ-10.1(四)', 'BJ-14.1', 'O25-15.1'], certainty: 'text' },
  rollPosting: { value: { list: 'posted', changes: null }, cites: ['BJ-15.1'], certainty: 'text' },
  voterCards: { value: 'by-committee', cites: ['BJ-15.2'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['BJ-15.1', 'O25-17.2'], certainty: 'text' },
};
