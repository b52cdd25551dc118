import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：浙江 */
export const zhejiangRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['ZJ-14.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['ZJ-14.2', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['ZJ-12.1', 'ZJ-13.1(一)', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['ZJ-12.2'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['ZJ-12.1', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['ZJ-13.1(二)', 'O25-16.2(二)'], certainty: 'text' },
  outsiders: {
    value: { years: 1, application: 'any', proof: null },
    cites: ['ZJ-13.1(三)', 'O25-16.2(三)'],
    certainty: 'text',
  },
  registeredElsewhere: { value: 'barred', cites: ['ZJ-13.2', 'O25-16.3'], certainty: 'text' },
  registrar: { value: 'committee', cites: ['ZJ-10.1(五)', 'O25-15.1'], certainty: 'text' },
  rollPosting: { value: { list: 'posted', changes: null }, cites: ['ZJ-14.1'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['ZJ-14.2', 'O25-17.2'], certainty: 'text' },
};
