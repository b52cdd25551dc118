import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：上海 */
export const shanghaiNomination: Partial<Pick<Params, keyof NominationParams>> = {
  moreThanSeats: { value: 'required', cites: ['SH-12.3', 'O25-18.1'], certainty: 'text' },
  formalList: { value: { daysBefore: 5, afterPrimary: 'votes', otherwise: 'votes' }, cites: ['SH-12.2'], certainty: 'text' },
  meetVoters: { value: 'by-committee', cites: ['SH-13', 'O25-18.1'], certainty: 'text' },
};
