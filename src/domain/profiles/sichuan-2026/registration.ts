import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：四川 */
export const sichuanRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['SC-19.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['SC-20', 'O25-17.2'], certainty: 'text' },
};
