/** P8 交接与救济的规则，按先后排列 */
export const handoverRules = [] as const;
