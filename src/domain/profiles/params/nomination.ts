/** P3 候选人的参数 */
export interface NominationParams {}
