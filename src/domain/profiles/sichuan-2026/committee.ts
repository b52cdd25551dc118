import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：四川 */
export const sichuanCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {};
