import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：海南 */
export const hainanNomination: Partial<Pick<Params, keyof NominationParams>> = {};
