import type { Minute } from '../domain/terms/ids.ts';

/** 一天从早上七点演起；那天还没有写过时刻的，也从这里算。 */
export const morning: Minute = 7 * 60;
