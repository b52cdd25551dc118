import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：2018 年的旧法 */
export const formerRegistration: Pick<Params, keyof RegistrationParams> = {
  rollNoticeDays: { value: 20, cites: ['O18-14.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['O18-14.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['O18-13.1', 'O18-13.2(一)'], certainty: 'text' },
  // 村组法没有写年龄算到哪天；满了岁的人那天就有选举权，各省也都算到选举日。
  ageReachedBy: { value: 'election-day', cites: ['O18-13.1'], certainty: 'inferred' },
  deprivedVoters: { value: 'barred', cites: ['O18-13.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['O18-13.2(二)'], certainty: 'text' },
  outsiders: {
    value: { years: 1, application: 'any', proof: null, through: 'residence' },
    cites: ['O18-13.2(三)'],
    certainty: 'text',
  },
  registeredElsewhere: { value: 'barred', cites: ['O18-13.3'], certainty: 'text' },
  exclusions: { value: { away: null, illness: null }, cites: ['O18-13.1', 'O18-13.2'], certainty: 'text' },
  rollUpdate: null,
  registrar: { value: 'committee', cites: ['O18-12.1', 'O18-14.1', 'O18-14.2'], certainty: 'text' },
  rollPosting: null,
  rollRecheck: null,
  voterCards: null,
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['O18-14.2'], certainty: 'text' },
  secondAppeal: null,
};
