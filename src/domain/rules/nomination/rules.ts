/** P3 候选人的规则，按先后排列 */
export const nominationRules = [] as const;
