import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：四川 */
export const sichuanRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['SC-19.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['SC-20', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['SC-15.1', 'SC-16.1(一)', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['SC-15.2'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['SC-15.1', 'SC-17', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['SC-16.1(二)', 'O25-16.2(二)'], certainty: 'text' },
  outsiders: {
    value: { years: 1, application: 'any', proof: 'not-voted-elsewhere' },
    cites: ['SC-16.1(三)', 'O25-16.2(三)'],
    certainty: 'text',
  },
  registeredElsewhere: { value: 'barred', cites: ['SC-16.2', 'O25-16.3'], certainty: 'text' },
  exclusions: {
    value: { away: 'unreachable-without-proxy', illness: null },
    cites: ['SC-18', 'O25-16.1', 'O25-16.2'],
    certainty: 'text',
    contested: '村组法只排除被剥夺政治权利的人；四川把联系不上的人不计入总数，会改变过半数的底数，与国法怎样衔接没有写明',
  },
  rollUpdate: { value: 'required', cites: ['SC-17'], certainty: 'text' },
  registrar: { value: 'committee', cites: ['SC-12.1', 'SC-19.1', 'SC-20', 'O25-15.1'], certainty: 'text' },
  rollPosting: { value: { list: 'posted', changes: 'posted' }, cites: ['SC-19.1', 'SC-19.3'], certainty: 'text' },
  rollRecheck: { value: { delayedOver: 30 }, cites: ['SC-19.2'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['SC-20', 'O25-17.2'], certainty: 'text' },
};
