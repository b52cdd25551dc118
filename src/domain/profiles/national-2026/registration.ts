import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：全国 */
export const nationalRegistration: Pick<Params, keyof RegistrationParams> = {
  rollNoticeDays: { value: 20, cites: ['O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  // 村组法没有写年龄算到哪天；满了岁的人那天就有选举权，各省也都算到选举日。
  ageReachedBy: { value: 'election-day', cites: ['O25-16.1'], certainty: 'inferred' },
  deprivedVoters: { value: 'barred', cites: ['O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['O25-16.2(二)'], certainty: 'text' },
  outsiders: { value: { years: 1, application: 'any', proof: null }, cites: ['O25-16.2(三)'], certainty: 'text' },
  registeredElsewhere: { value: 'barred', cites: ['O25-16.3'], certainty: 'text' },
  exclusions: { value: { away: null, illness: null }, cites: ['O25-16.1', 'O25-16.2'], certainty: 'text' },
  rollUpdate: null,
  registrar: { value: 'committee', cites: ['O25-15.1', 'O25-17.1', 'O25-17.2'], certainty: 'text' },
  rollPosting: null,
  rollRecheck: null,
  voterCards: null,
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['O25-17.2'], certainty: 'text' },
  secondAppeal: null,
};
