import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：四川 */
export const sichuanPreparation: Partial<Pick<Params, keyof PreparationParams>> = {};
