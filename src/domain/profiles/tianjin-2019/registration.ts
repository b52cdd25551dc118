import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：天津 */
export const tianjinRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['TJ-17.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['TJ-17.2', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['TJ-13', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: { value: 'election-day', cites: ['TJ-14.2'], certainty: 'text' },
  deprivedVoters: { value: 'barred', cites: ['TJ-13', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['TJ-16(二)', 'O25-16.2(二)'], certainty: 'text' },
  registeredElsewhere: { value: 'barred', cites: ['TJ-14.1', 'O25-16.3'], certainty: 'text' },
  exclusions: {
    value: { away: null, illness: 'guardian-or-hospital' },
    cites: ['TJ-15.2', 'O25-16.1', 'O25-16.2'],
    certainty: 'text',
    contested: '村组法只排除被剥夺政治权利的人；天津让不能行使选举权利的精神病患者不列入，与国法是不是相容没有说明',
  },
  rollUpdate: { value: 'required', cites: ['TJ-15.1'], certainty: 'text' },
  registrar: { value: 'committee', cites: ['TJ-12.1(四)', 'O25-15.1'], certainty: 'text' },
  voterCards: { value: 'by-committee', cites: ['TJ-17.1'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['TJ-17.2', 'O25-17.2'], certainty: 'text' },
};
