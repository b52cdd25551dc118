import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：海南 */
export const hainanRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['HI-17.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['HI-17.1', 'O25-17.2'], certainty: 'text' },
};
