import type { NominationParams } from '../params/nomination.ts';
import type { Params } from '../profile.ts';

/** P3 候选人：全国 */
export const nationalNomination: Pick<Params, keyof NominationParams> = {};
