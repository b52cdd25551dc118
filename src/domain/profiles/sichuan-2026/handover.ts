import type { HandoverParams } from '../params/handover.ts';
import type { Params } from '../profile.ts';

/** P8 交接与救济：四川 */
export const sichuanHandover: Partial<Pick<Params, keyof HandoverParams>> = {};
