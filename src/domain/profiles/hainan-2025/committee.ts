import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：海南 */
export const hainanCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {};
