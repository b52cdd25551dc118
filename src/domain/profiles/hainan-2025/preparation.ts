import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：海南 */
export const hainanPreparation: Partial<Pick<Params, keyof PreparationParams>> = {};
