import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：海南 */
export const hainanHandover: Partial<Pick<Params, keyof HandoverParams>> = {};
