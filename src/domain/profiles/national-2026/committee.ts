import { nearRelatives } from '../near-relatives.ts';
import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：全国 */
export const nationalCommittee: Pick<Params, keyof CommitteeParams> = {
  exitCircle: { value: nearRelatives, cites: ['O25-15.3', 'CIV-1045.2'], certainty: 'text' },
};
