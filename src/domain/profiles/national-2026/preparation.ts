import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：全国 */
export const nationalPreparation: Pick<Params, keyof PreparationParams> = {};
