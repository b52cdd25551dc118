import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：河南 */
export const henanRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['HA-21.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['HA-21.2', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['HA-19.1', 'HA-20.1(一)', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['HA-19.1'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['HA-19.1', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['HA-20.1(二)', 'O25-16.2(二)'], certainty: 'text' },
  outsiders: {
    value: { years: 1, application: 'any', proof: 'not-voted-elsewhere' },
    cites: ['HA-20.1(三)', 'O25-16.2(三)'],
    certainty: 'text',
    contested: '河南要户籍地证明不在那边登记，还要履行村民义务，国法没有这两层；现在还要不要，没有明说',
  },
  registrar: { value: 'committee', cites: ['HA-14.1(三)', 'HA-19.3', 'O25-15.1'], certainty: 'text' },
  rollPosting: { value: { list: 'posted', changes: null }, cites: ['HA-21.1'], certainty: 'text' },
  voterCards: { value: 'by-committee', cites: ['HA-21.1'], certainty: 'text' },
  rollObjection: {
    value: { within: 5, form: 'written' },
    cites: ['HA-21.2', 'O25-17.2'],
    certainty: 'text',
    contested: '河南要书面提出，国法没有要求书面；口头的收不收，没有明说',
  },
};
