import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：全国 */
export const nationalHandover: Pick<Params, keyof HandoverParams> = {};
