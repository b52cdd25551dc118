import type { Relation } from './relation.ts';

/** 近亲属：村组法没有定义，取民法典的列举。 */
export const nearRelatives: readonly Relation[] = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'];
