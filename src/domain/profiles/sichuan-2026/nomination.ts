import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：四川 */
export const sichuanNomination: Partial<Pick<Params, keyof NominationParams>> = {};
