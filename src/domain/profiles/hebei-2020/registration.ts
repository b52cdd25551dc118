import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：河北 */
export const hebeiRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['HE-14.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['HE-14.2', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['HE-10.1', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['HE-10.2'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['HE-10.1', 'O25-16.1'], certainty: 'text' },
  outsiders: {
    value: { years: 1, application: 'any', proof: 'not-voted-elsewhere' },
    cites: ['HE-12.1', 'HE-12.2', 'O25-16.2(三)'],
    certainty: 'text',
    contested: '河北要户籍地出具没有在那边登记的证明，还要尽村民义务，国法没有这两层；现在还要不要，没有明说',
  },
  registeredElsewhere: { value: 'barred', cites: ['HE-13', 'O25-16.3'], certainty: 'text' },
  exclusions: {
    value: { away: 'two-years-away', illness: 'guardian-or-hospital' },
    cites: ['HE-11.2', 'HE-11.3', 'O25-16.1', 'O25-16.2'],
    certainty: 'text',
    contested:
      '村组法只排除被剥夺政治权利的人；河北让精神病患者、痴呆人员和外出两年以上的人可以不列入、不计数，与国法是不是相容没有说明',
  },
  registrar: { value: 'committee', cites: ['HE-8.1(三)', 'O25-15.1'], certainty: 'text' },
  rollPosting: { value: { list: 'posted', changes: null }, cites: ['HE-14.1'], certainty: 'text' },
  voterCards: { value: 'by-committee', cites: ['HE-14.2'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['HE-14.2', 'O25-17.2'], certainty: 'text' },
};
