/** P6 计票的规则，按先后排列 */
export const countingRules = [] as const;
