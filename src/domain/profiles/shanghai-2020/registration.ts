import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：上海 */
export const shanghaiRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['SH-10.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['SH-10.2', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['SH-3', 'SH-9.2(一)', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['SH-9.1'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['SH-3', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['SH-9.2(二)', 'O25-16.2(二)'], certainty: 'text' },
  registeredElsewhere: { value: 'barred', cites: ['SH-9.4', 'O25-16.3'], certainty: 'text' },
  registrar: { value: 'committee', cites: ['SH-8.1(五)', 'SH-10.1', 'O25-15.1'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['SH-10.2', 'O25-17.2'], certainty: 'text' },
};
