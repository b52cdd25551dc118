/** P5 投票的规则，按先后排列 */
export const votingRules = [] as const;
