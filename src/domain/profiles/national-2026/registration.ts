import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：全国 */
export const nationalRegistration: Pick<Params, keyof RegistrationParams> = {
  rollNoticeDays: { value: 20, cites: ['O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
};
