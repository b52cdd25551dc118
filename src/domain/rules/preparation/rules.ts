/** P0 准备的规则，按先后排列 */
export const preparationRules = [] as const;
